import type { Evidence, NumberFact, Quote, TimelineEntry } from '../../contract/summary.ts';
import { withoutArabic } from '../../summary/claim.ts';
import { targetQuotes } from '../../summary/quotes/target-quotes.ts';
import { beadAt, type ReadSegment } from '../../summary/read-article.ts';
import { findWords } from './find-words.ts';
import { groundStatement } from './ground-statement.ts';
import { type AnswerGrounds, knownEntity, overlaps } from './grounds.ts';
import type { ModelAnswer, ModelNumber, ModelQuote } from './model-answer.ts';

/** What the extraction takes for a word set apart is no utterance for a model either unless it is this long. */
const fewestQuotedWords = 3;

/** A quotation that the article has, and whether the model put it into a mouth the text does not name for it. */
export interface GroundedQuote {
  readonly quote: Quote;
  readonly wrongSpeaker: boolean;
}

/** A model's dated statement, or null; whether the sentence gives that date is the verifier's to say. */
export function groundDate(item: ModelAnswer['timeline'][number], grounds: AnswerGrounds): TimelineEntry | null {
  const precision = ({ 4: 'year', 7: 'month', 10: 'day' } as const)[item.date.length];
  if (precision === undefined || !/^\d{4}(?:-\d{2}){0,2}$/.test(item.date)) return null;
  const claim = groundStatement(item, grounds);
  return claim === null ? null : { date: item.date, precision, ...claim };
}

/**
 * A model's quotation as the whole of what stands between the article's quotation marks there, with its translation by
 * position; null when the words are not between such marks. A speaker stands only where the text itself settles who
 * speaks: a name that is merely near may be anybody's.
 */
export function groundQuote(item: ModelQuote, grounds: AnswerGrounds): GroundedQuote | null {
  const segment = grounds.read.byId.get(item.segment);
  if (segment === undefined) return null;
  for (const place of findWords(segment.source, item.words)) {
    const index = segment.quoted.findIndex(({ inner }) => place.start >= inner.start && place.end <= inner.end);
    const stretch = segment.quoted[index];
    if (stretch === undefined) continue;
    const proved = grounds.proved.quotes.find(({ evidence }) =>
      evidence.some(({ segment: id, source }) => id === segment.id && overlaps(source, stretch.inner)),
    );
    const quote = proved ?? unproved(segment, index);
    if (quote === null) return null;
    const agrees = item.speaker.trim() === '' || isSpeaker(item.speaker, quote, grounds);
    return { quote: agrees ? quote : { ...quote, speaker: null }, wrongSpeaker: !agrees };
  }
  return null;
}

function isSpeaker(name: string, { speaker }: Quote, grounds: AnswerGrounds): boolean {
  if (speaker === null) return false;
  const speakers = [...grounds.proved.people, ...grounds.proved.organisations];
  const entity = knownEntity(grounds, speakers, name);
  return (entity?.name.source ?? name.trim()) === speaker.name.source;
}

/** Quoted words that the extraction does not take for an utterance. */
function unproved(segment: ReadSegment, index: number): Quote | null {
  const stretch = segment.quoted[index];
  if (stretch === undefined || !stretch.closed) return null;
  const { start, end } = stretch.inner;
  const raw = segment.source.slice(start, end);
  const words = raw.trim();
  if (words.split(/\s+/).length < fewestQuotedWords) return null;
  const from = start + raw.length - raw.trimStart().length;
  const target = targetQuotes(segment, segment.quoted)[index] ?? null;
  const english = target ?? beadAt(segment, start)?.target ?? null;
  if (english === null) return null;
  return {
    text: { source: words, target: withoutArabic(segment.target.slice(english.start, english.end)) },
    speaker: null,
    evidence: [{ segment: segment.id, source: { start: from, end: from + words.length }, target }],
  };
}

/**
 * A model's amount beside the number the article has there, or null when it has none. The value stays the model's: where the
 * two differ one of them misread the number, and the verifier refuses it.
 */
export function groundNumber(item: ModelNumber, grounds: AnswerGrounds): NumberFact | null {
  const segment = grounds.read.byId.get(item.segment);
  const place = segment === undefined ? undefined : findWords(segment.source, item.words)[0];
  if (segment === undefined || place === undefined) return null;
  const here = segment.numbers.filter((mention) => !mention.ordinal && overlaps(mention, place));
  const mention = here.find(({ value, high }) => value === item.value || high === item.value) ?? here[0];
  if (mention === undefined) return null;
  const isHere = ({ segment: id, source }: Evidence): boolean => id === segment.id && source.start === mention.start;
  const proved = grounds.proved.numbers.find(({ value, evidence }) => value === item.value && evidence.some(isHere));
  if (proved !== undefined) return proved;
  const source = { start: mention.start, end: mention.end };
  return { value: item.value, unit: null, evidence: [{ segment: segment.id, source, target: null }] };
}
