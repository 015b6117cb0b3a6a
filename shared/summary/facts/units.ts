import { foldLetters } from '../../arabic/letters.ts';
import type { Text } from '../../contract/source.ts';
import type { NumberMention } from '../../domain/number-mention.ts';
import { onDemand } from '../../domain/on-demand.ts';
import { loadLexicon } from '../../lexicon/lexicon.ts';
import { isDefinite } from '../names/name-words.ts';
import { beadAt, type ReadSegment } from '../read-article.ts';
import { englishOfCounted, englishOfWord, isPluralNoun, type WordReading } from '../words/english-of-words.ts';
import { pluralOf } from '../words/english-plural.ts';
import { functionWords } from '../words/function-words.ts';
import { nounKind } from '../words/noun-kinds.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import { type Token, tokenIndexAt } from '../words/tokens.ts';
import { countedSenseOf, measureOf, measureSigns, singularMeasure, twoWordHeads } from './measures.ts';

/** With an owner, whom an ending tells. */
const owned = /(?:ها|هم|هما|هن|نا|ه|ي)$/;
/** Words behind a number that tell how often, where or which, and count nothing. */
const adverb =
  /^(?:(?:سنو|شهر|يوم|اسبوع|محل|عالم|رسم|حال|مبدي|نها|تدريج|اجمال)يا|تقريبا|ذهابا|ايابا|نقدا|سابقا|لاحقا|تواليا|معا|مناصفه|صافيا|تباعا)$/;

/** What a number counts, as the article writes it and in English; null when nothing is said or no English is known. */
export function unitOf(segment: ReadSegment, mention: NumberMention): Text | null {
  const own = unitBeside(segment, mention);
  if (own !== null) return own;
  // "From ten to six years": both count years.
  const at = tokenIndexAt(segment.tokens, mention.end);
  if (!/^(?:الي|حتي|او)$/.test(segment.tokens[at]?.fold ?? '')) return null;
  const other = segment.numbers[tokenIndexAt(segment.numbers, mention.end)];
  return other?.start === segment.tokens[at + 1]?.start && other !== undefined ? unitBeside(segment, other) : null;
}

function unitBeside(segment: ReadSegment, mention: NumberMention): Text | null {
  if (mention.percent) return { source: '%', target: '%' };
  const before = segment.source.charAt(mention.start - 1);
  const behind =
    /^\s?([$€£¥])/.exec(segment.source.slice(mention.end, mention.end + 2))?.[1] ??
    (measureSigns[before] === undefined ? undefined : before);
  if (behind !== undefined) return { source: behind, target: measureSigns[behind] ?? behind };
  const known = measureWithin(segment, mention) ?? countedAhead(segment, mention);
  if (known !== null) return known;
  const at = tokenIndexAt(segment.tokens, mention.end);
  const first = segment.tokens[at];
  if (first?.kind !== 'arabic' || !/^[\s\u00a0]*(?:من )?$/.test(segment.source.slice(mention.end, first.start)))
    return null;
  return counted(segment, mention, at, first);
}

/** What stands ahead of its number: الأيام الخمسة، وأولادها الأربعة، صهريج واحد. */
function countedAhead({ tokens, source }: ReadSegment, { start, form, value }: NumberMention): Text | null {
  const at = tokenIndexAt(tokens, start);
  const [noun, number] = [tokens[at - 1], tokens[at]];
  if (form !== 'words' || number?.start !== start || noun === undefined) return null;
  if (source.slice(noun.end, start).trim() !== '') return null;
  // "The temperature fifty": the noun only completes the one that is counted.
  if (twoWordHeads.test(tokens[at - 2]?.fold ?? '')) return null;
  // متهمين اثنين: two of them, in the dual.
  const isPair = value === 2 && /.{2}(?:ين|ان)$/.test(noun.fold);
  if (value !== 1 && !isPair && !(isDefinite(number) && (isDefinite(noun) || owned.test(noun.text)))) return null;
  // Without و، ب and ل.
  for (const { fold, start: from } of noun.readings) {
    const english = value === 1 ? englishOfOne(fold) : englishOfMany(fold);
    if (english !== null) return { source: source.slice(from, noun.end), target: english };
  }
  return null;
}

function englishOfOne(fold: string): string | null {
  const measure = measureOf(fold);
  if (measure !== null) return singularMeasure(measure);
  const known = englishOfCounted(fold, 'one');
  return known === null || known.adjective ? null : known.english;
}

/** Of a noun in the dual: جثتين is of جثة. */
function singularOf(dual: string): string {
  return dual.replace(/ت(?:ين|ان)$/, 'ه').replace(/(?:ين|ان)$/, '');
}

function englishOfMany(fold: string): string | null {
  const measure = measureOf(fold.replace(/^ال/, ''));
  const known = englishOfCounted(fold, 'many') ?? englishOfCounted(singularOf(fold), 'one');
  return measure ?? (known === null || known.adjective ? null : pluralOf(known.english));
}

function counted(segment: ReadSegment, mention: NumberMention, at: number, first: Token): Text | null {
  const second = segment.tokens[at + 1];
  if (second !== undefined && twoWordHeads.test(first.fold) && second.kind === 'arabic') {
    const pair = measureOf(`${first.fold} ${second.fold}`);
    if (pair !== null) return { source: segment.source.slice(first.start, second.end), target: pair };
  }
  const measure = measureOf(first.fold);
  if (measure === 'decades' && !isOfTime(segment, mention, second)) return { source: first.text, target: 'contracts' };
  if (measure !== null) return withNation(segment, first, second, measure);
  const named = second?.kind === 'arabic' ? namedByTwo(first, second) : null;
  if (named !== null && second !== undefined)
    return { source: segment.source.slice(first.start, second.end), target: pluralOf(named) };
  const isPartitive = first.fold === 'من' && second !== undefined && second.kind === 'arabic';
  const noun = isPartitive ? second : first;
  if (countsNothing(noun, mention)) return null;
  const isWhole = noun.fold.startsWith('ال') && (mention.form !== 'words' || !Number.isInteger(mention.value));
  // "Five of his family": what some are taken from is counted only where it is many.
  if (isPartitive ? !isPluralNoun(noun.fold) : isWhole) return null;
  const said = englishOf(segment, mention, noun);
  return said === null ? null : { source: noun.text, target: said };
}

/** What two words name together in the lexicon: رجل أعمال are businessmen, سيارة إسعاف ambulances, and مسيرة سلمية no drones. */
function namedByTwo(first: Token, second: Token): string | null {
  if (/^مسير(?:ه|ات)$/.test(first.fold) && /^(?:احتجاج|سلم|شعب|تضامن|نساي|طلاب|راجل)يه$|^حاشده$/.test(second.fold))
    return 'march';
  return phraseNouns().get(`${first.fold.replace(/ا$/, '')} ${second.fold}`) ?? null;
}

const phraseNouns = onDemand(
  (): ReadonlyMap<string, string> =>
    new Map(
      loadLexicon()
        .phrases.filter(({ category }) => category === 'noun')
        .map(({ arabic, english }) => [foldLetters(arabic), english]),
    ),
);

/** Whether a word behind a number is no noun that it could count. */
function countsNothing({ fold }: Token, mention: NumberMention): boolean {
  if (/^اخر(?:ون|ين|ي)?$|^ال(?:اولي?|ثانيه|ثالثه|اخيره?|ماضيه|مقبله|الاخري)$|^(?:[وف]|[وف]?[بك])ال|^لل/.test(fold))
    return true;
  if (adverb.test(fold)) return true;
  if (!functionWords.has(fold) && speechVerb(fold) === null) return false;
  // "Students" are spelled as "he demanded", the accused as "accusing", and books as "he wrote".
  return nounKind(fold.replace(/ا$/, '')) !== 'person' && !(wantsPlural(mention) && isPluralNoun(fold));
}

/** Whether عقود are decades: "since three decades", "five decades ago"; what a company signs are contracts. */
function isOfTime({ tokens }: ReadSegment, { start }: NumberMention, after: Token | undefined): boolean {
  const at = tokenIndexAt(tokens, start);
  const before = tokens.slice(Math.max(0, at - 3), at);
  return (
    /^(?:مض[يت]|مضت|خلت|الماضيه|الاخيره|من|كامله)$/.test(after?.fold ?? '') ||
    before.some(({ fold }) =>
      /^[وفبل]?(?:خلال|منذ|قبل|بعد|مدي|مدار|طوال|طيله|امتداد|استمر|استمرت|دام|دامت|عمره|عمرها)$/.test(fold),
    )
  );
}

/** "Kuwaiti dinars": the nation whose money it is belongs to the unit, and no other word behind it does. */
function withNation(segment: ReadSegment, first: Token, second: Token | undefined, measure: string): Text {
  const nation = second?.kind === 'arabic' ? englishOfWord(second.fold.replace(/ا$/, '')) : null;
  const isMoney = /^(?:dinars|dirhams|liras|pounds|riyals|rupees|dollars)$/.test(measure);
  if (second === undefined || nation?.nationality !== true || !isMoney) return { source: first.text, target: measure };
  return { source: segment.source.slice(first.start, second.end), target: `${nation.english} ${measure}` };
}

/** The measure that stands among the words of the number ("five dinars and a half"), or null. */
function measureWithin(segment: ReadSegment, mention: NumberMention): Text | null {
  if (mention.form === 'digits') return null;
  for (let at = tokenIndexAt(segment.tokens, mention.start); ; at++) {
    const token = segment.tokens[at];
    if (token === undefined || token.end > mention.end) return null;
    const measure = token.kind === 'arabic' ? measureOf(token.fold) : null;
    if (measure !== null) return { source: token.text, target: measure };
  }
}

/** The English of a counted noun: the lexicon's, else what the translation says behind the number. */
function englishOf(segment: ReadSegment, mention: NumberMention, noun: Token): string | null {
  const sense = countedSenseOf(noun.fold);
  if (sense !== null) return sense;
  const known = englishOfCounted(noun.fold, wantsPlural(mention) ? 'many' : 'one');
  return known === null ? fromTranslation(segment, mention) : inPlural(known);
}

/** Three to ten count nouns in the plural, every other number nouns in the singular. */
function wantsPlural({ value, high }: NumberMention): boolean {
  const last = (high ?? value) % 100;
  return last >= 3 && last <= 10;
}

function inPlural({ english, adjective }: WordReading): string {
  return adjective ? peopleOf(english) : pluralOf(english);
}

/** The plural noun right behind the same number in the translation, or null. */
function fromTranslation(segment: ReadSegment, mention: NumberMention): string | null {
  const bead = beadAt(segment, mention.start)?.target ?? null;
  const there = bead === null ? [] : segment.englishNumbers(bead).filter(({ value }) => value === mention.value);
  const [only] = there;
  const phrase =
    there.length === 1 && only !== undefined
      ? /^(?:\s+of)?(?:\s+(?:the|its|his|her|their))?\s+(\p{L}+)/u.exec(segment.target.slice(only.end))?.[1]
      : undefined;
  return phrase !== undefined && /^\p{Ll}{3,}s$|^(?:people|men|women|children)$/u.test(phrase) ? phrase : null;
}

/** The people whom an adjective counts: "civilians", "displaced people". */
function peopleOf(adjective: string): string {
  // The British, the French and the Sudanese have no plural of their own.
  if (/^\p{Lu}.*(?:sh|ch|ss)$/u.test(adjective)) return `${adjective} people`;
  if (/^\p{Lu}.*ese$/u.test(adjective)) return adjective;
  return /(?:ed|ing|ous|ive|ful|less|en)$/.test(adjective) ? `${adjective} people` : pluralOf(adjective);
}
