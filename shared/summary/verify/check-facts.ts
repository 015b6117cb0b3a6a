import { foldLetters } from '../../arabic/letters.ts';
import type { NumberFact, Quote, Span, TimelineEntry, Topic } from '../../contract/summary.ts';
import type { NumberMention } from '../../domain/number-mention.ts';
import { withoutArabic } from '../claim.ts';
import { amountMeant } from '../facts/number-facts.ts';
import { resolveInSentence } from '../facts/timeline.ts';
import { unitOf } from '../facts/units.ts';
import { beadAt } from '../read-article.ts';
import { mediaTopics } from '../topics/media-topics.ts';
import { tokenIndexAt } from '../words/tokens.ts';
import { evidenceFault } from './check-evidence.ts';
import { nameFault } from './check-name.ts';
import { type Grounds, slice, statementFault, type VerificationFailure } from './verification.ts';

const precisions = { day: 10, month: 7, year: 4 } as const;

/** Why a dated statement is not shown, or null: its words, its date, and that the evidence gives that date. */
export function timelineFault(entry: TimelineEntry, grounds: Grounds): VerificationFailure | null {
  const fault = statementFault(entry.text, entry.evidence, grounds);
  if (fault !== null) return fault;
  if (precisions[entry.precision] !== entry.date.length)
    return { path: '.precision', reason: `Expected a date as exact as ${entry.precision}, got ${entry.date}.` };
  const shown = entry.evidence.some(({ segment, source }) => {
    const read = grounds.found.byId.get(segment);
    return read?.dates.some((mention) => {
      if (mention.start < source.start || mention.end > source.end) return false;
      const resolved = resolveInSentence(read, mention, grounds.reference);
      if (resolved === null) return false;
      return grounds.copies ? resolved.date === entry.date : resolved.date.startsWith(entry.date);
    });
  });
  return shown ? null : { path: '.date', reason: `The evidence does not give the date ${entry.date}.` };
}

/** Why a quotation is not shown, or null: it stands word for word between quotation marks. */
export function quoteFault(quote: Quote, grounds: Grounds): VerificationFailure | null {
  if (quote.evidence.length === 0)
    return { path: '.evidence', reason: 'Expected at least one piece of evidence, got none.' };
  for (const [index, evidence] of quote.evidence.entries()) {
    const fault = evidenceFault(evidence, grounds.found.byId);
    if (fault !== null) return { path: `.evidence[${index}]`, reason: fault };
    const segment = grounds.found.byId.get(evidence.segment);
    const inMarks = (segment?.quoted ?? []).some(
      ({ inner }) => evidence.source.start >= inner.start && evidence.source.end <= inner.end,
    );
    if (!inMarks)
      return { path: `.evidence[${index}].source`, reason: 'The words do not stand between quotation marks.' };
  }
  const said = quote.evidence.map((evidence) => slice(grounds, evidence, 'source')).join(' ');
  if (said !== quote.text.source) return { path: '.text.source', reason: 'The words are not quoted word for word.' };
  const translated = withoutArabic(quote.evidence.map((evidence) => slice(grounds, evidence, 'target')).join(' '));
  const aligned = quote.evidence.every(({ target }) => target !== null);
  const isTranslation = aligned ? translated === quote.text.target : translated.includes(quote.text.target);
  if (quote.text.target.trim() === '' || !isTranslation)
    return { path: '.text.target', reason: 'The English words are not those of the translation.' };
  return null;
}

const quotationsByPlace = new WeakMap<readonly Quote[], ReadonlyMap<string, Quote>>();

/** The quotations that an article has, by where they begin. */
function quotationsAt(quotations: readonly Quote[]): ReadonlyMap<string, Quote> {
  const known = quotationsByPlace.get(quotations);
  if (known !== undefined) return known;
  const byPlace = new Map<string, Quote>();
  for (const quote of quotations) {
    const [evidence] = quote.evidence;
    if (evidence !== undefined && !byPlace.has(placeOf(evidence))) byPlace.set(placeOf(evidence), quote);
  }
  quotationsByPlace.set(quotations, byPlace);
  return byPlace;
}

function placeOf({ segment, source }: Quote['evidence'][number]): string {
  return `${segment}:${source.start}`;
}

/** Why somebody cannot be taken for the speaker of a quotation, or null: the text must name them, and not point at another. */
export function speakerFault(quote: Quote, grounds: Grounds): string | null {
  const { speaker } = quote;
  if (speaker === null) return null;
  const [evidence] = quote.evidence;
  const own =
    evidence === undefined ? undefined : quotationsAt(grounds.found.quotations).get(placeOf(evidence))?.speaker?.name;
  if (own !== undefined && own.source === speaker.name.source && own.target === speaker.name.target) return null;
  const isPerson = grounds.found.entities.some(
    ({ entity, described }) => entity.kind === 'person' && described.name.source === speaker.name.source,
  );
  const fault = nameFault(speaker.name, grounds.found.segments, isPerson);
  if (fault !== null) return fault;
  if (own !== undefined) {
    if (foldLetters(own.source) !== foldLetters(speaker.name.source)) return 'The text points at another speaker.';
    return grounds.copies ? 'The speaker goes by another English name.' : null;
  }
  if (grounds.copies) return 'The text does not tell who speaks.';
  const at = grounds.found.segments.findIndex(({ id }) => id === evidence?.segment);
  const near = grounds.found.segments.slice(Math.max(0, at - 1), at + 1).map(({ folded }) => folded);
  const words = foldLetters(speaker.name.source).split(' ');
  return near.some((text) => text.includes(words.at(-1) ?? '')) ? null : 'The speaker is not named near the words.';
}

/** Why an amount is not shown, or null: the evidence is a number of that value. */
export function numberFault(fact: NumberFact, grounds: Grounds): VerificationFailure | null {
  if (fact.evidence.length === 0)
    return { path: '.evidence', reason: 'Expected at least one piece of evidence, got none.' };
  for (const [index, evidence] of fact.evidence.entries()) {
    const fault = evidenceFault(evidence, grounds.found.byId);
    if (fault !== null) return { path: `.evidence[${index}]`, reason: fault };
    const segment = grounds.found.byId.get(evidence.segment);
    const { source, target } = evidence;
    const said = segment === undefined ? undefined : numberAt(segment.numbers, source);
    if (segment === undefined || said === undefined)
      return { path: `.evidence[${index}].source`, reason: 'The evidence is not a number.' };
    const mention = amountMeant(segment, said);
    if (mention.value !== fact.value && mention.high !== fact.value)
      return { path: '.value', reason: `The evidence says ${mention.value}, not ${fact.value}.` };
    if (target === null) continue;
    const stretch = beadAt(segment, source.start)?.target ?? null;
    const english = stretch === null ? undefined : numberAt(segment.englishNumbers(stretch), target);
    if (english === undefined || (english.value !== fact.value && english.high !== fact.value)) {
      return { path: `.evidence[${index}].target`, reason: 'The translation says another number there.' };
    }
  }
  return null;
}

/** The number that stands at exactly this place of a text whose numbers are in their order. */
function numberAt(numbers: readonly NumberMention[], { start, end }: Span): NumberMention | undefined {
  const found = numbers[tokenIndexAt(numbers, start)];
  return found?.start === start && found.end === end ? found : undefined;
}

/** Why a unit is not shown, or null: the words stand beside the number, in English as the lexicon or the translation has them. */
export function unitFault(fact: NumberFact, grounds: Grounds): string | null {
  if (fact.unit === null) return null;
  const { source, target } = fact.unit;
  const [evidence] = fact.evidence;
  const segment = grounds.found.byId.get(evidence?.segment ?? '');
  const mention =
    evidence === undefined || segment === undefined ? undefined : numberAt(segment.numbers, evidence.source);
  if (segment === undefined || mention === undefined || evidence === undefined) return 'The number has no evidence.';
  const own = unitOf(segment, mention);
  if (own !== null && own.source === source && own.target === target) return null;
  if (grounds.copies) return 'The evidence counts something else.';
  if (own !== null && foldLetters(own.source) !== foldLetters(source)) return 'The evidence counts something else.';
  const beside = segment.source.slice(Math.max(0, evidence.source.start - 30), evidence.source.end + 40);
  if (source.trim() === '' || !foldLetters(beside).includes(foldLetters(source)))
    return 'The unit does not stand beside the number.';
  if (own !== null && !alikeUnits(own.target, target)) return 'The English unit is another one.';
  const at = evidence.target;
  const near = at === null ? segment.target : segment.target.slice(Math.max(0, at.start - 40), at.end + 40);
  return target.trim() !== '' && (own?.target === target || near.toLowerCase().includes(target.toLowerCase()))
    ? null
    : 'The English unit is not in the translation.';
}

/** Why a topic is not shown, or null: a known code under its name, which the words of the article speak for. */
export function topicFault(topic: Topic, grounds: Grounds): VerificationFailure | null {
  const known = mediaTopics.find(({ code }) => code === topic.code);
  if (known === undefined) return { path: '.code', reason: `Expected a known IPTC Media Topic, got ${topic.code}.` };
  if (known.name !== topic.name) return { path: '.name', reason: `Expected the name ${known.name}.` };
  return grounds.found.topics.some((other) => other.topic.code === topic.code)
    ? null
    : { path: '.code', reason: 'The words of the article do not speak for it.' };
}

/** Whether one English unit is the other, or says it more shortly ("dollars"). */
function alikeUnits(own: string, other: string): boolean {
  const [left, right] = [own.toLowerCase(), other.toLowerCase()];
  return left.includes(right) || right.includes(left);
}
