import type { Text } from '../../contract/source.ts';
import type { NumberMention } from '../../domain/number-mention.ts';
import { isDefinite } from '../names/name-words.ts';
import { beadAt, type ReadSegment } from '../read-article.ts';
import { englishOfNoun, englishOfWord } from '../words/english-of-words.ts';
import { pluralOf } from '../words/english-plural.ts';
import { functionWords } from '../words/function-words.ts';
import { speechVerb } from '../words/speech-verbs.ts';
import { type Token, tokenIndexAt } from '../words/tokens.ts';

// Measures and currencies as their folded Arabic words begin, with the English that a unit is shown as.
const measures: readonly (readonly [RegExp, string])[] = [
  [/^دولارا?(?:ات)?(?: امريكيا?| اميركيا?)?$/, 'US dollars'],
  [/^دولارا?(?:ات)?(?: كنديا?)$/, 'Canadian dollars'],
  [/^دولارا?(?:ات)?(?: استراليا?)$/, 'Australian dollars'],
  [/^يورو(?:هات)?$/, 'euros'],
  [/^(?:جنيها?|جنيهات)(?: مصريا?)?$/, 'pounds'],
  [/^(?:جنيها?|جنيهات) استرلينيا?$/, 'pounds sterling'],
  [/^(?:ريالا?|ريالات)(?: سعوديا?)?$/, 'riyals'],
  [/^(?:درهما?|دراهم)(?: اماراتيا?| مغربيا?)?$/, 'dirhams'],
  [/^(?:دينارا?|دنانير)$/, 'dinars'],
  [/^(?:ليره|ليرات)$/, 'liras'],
  [/^(?:شيكلا?|شواكل|شيقلا?)$/, 'shekels'],
  [/^(?:روبلا?|روبلات)$/, 'roubles'],
  [/^(?:يوانا?)(?: صينيا?)?$/, 'yuan'],
  [/^(?:ينا?)(?: يابانيا?)?$/, 'yen'],
  [/^(?:روبيه|روبيات)$/, 'rupees'],
  [/^(?:نسمه|نسمات)$/, 'inhabitants'],
  [/^(?:كيلومترا?|كيلومترات|كلم|كم)(?: مربعا?)$/, 'square kilometres'],
  [/^(?:كيلومترا?|كيلومترات|كلم|كم)$/, 'kilometres'],
  [/^(?:مترا?|امتار) مكعبا?ه?$/, 'cubic metres'],
  [/^(?:مترا?|امتار) مربعا?ه?$/, 'square metres'],
  [/^(?:مترا?|امتار)$/, 'metres'],
  [/^(?:سنتيمترا?|سنتيمترات|سم)$/, 'centimetres'],
  [/^(?:ملم|مليمترا?|مليمترات|ملليمترا?)$/, 'millimetres'],
  [/^(?:كيلوغراما?|كيلوغرامات|كيلوجراما?|كغ|كلغ|كجم)$/, 'kilograms'],
  [/^(?:غراما?|غرامات|جراما?|جرامات)$/, 'grams'],
  [/^(?:طنا?|اطنان)$/, 'tonnes'],
  [/^(?:برميلا?|براميل)$/, 'barrels'],
  [/^(?:لترا?|لترات)$/, 'litres'],
  [/^(?:هكتارا?|هكتارات)$/, 'hectares'],
  [/^(?:فدانا?|افدنه|فدادين)$/, 'feddans'],
  [/^(?:دونما?|دونمات)$/, 'dunams'],
  [/^(?:ميغاواطا?|ميجاواطا?|ميغاوات|ميجاوات)$/, 'megawatts'],
  [/^(?:غيغاواطا?|جيجاواطا?|غيغاوات|جيجاوات)$/, 'gigawatts'],
  [/^(?:درجه|درجات) (?:مييوي[هة]|ميويه)$/, 'degrees Celsius'],
  [/^(?:درجه|درجات)$/, 'degrees'],
  [/^(?:ثانيه|ثواني?|ثوان)$/, 'seconds'],
  [/^(?:دقيقه|دقايق)$/, 'minutes'],
  [/^(?:ساعه|ساعات)$/, 'hours'],
  [/^(?:يوما?|ايام)$/, 'days'],
  [/^(?:اسبوعا?|اسابيع)$/, 'weeks'],
  [/^(?:شهرا?|اشهر|شهور)$/, 'months'],
  [/^(?:سنه|سنوات|سنين|عاما?|اعوام)$/, 'years'],
  [/^(?:قرنا?|قرون)$/, 'centuries'],
  [/^(?:عقدا?|عقود)$/, 'decades'],
  [/^(?:شخصا?|اشخاص)$/, 'people'],
  [/^(?:قتيلا?|قتلي)$/, 'dead'],
  [/^(?:جريحا?|جرحي)$/, 'wounded'],
  [/^(?:نقطه|نقاط)$/, 'points'],
  [/^(?:ميلا?|اميال)$/, 'miles'],
  [/^(?:قدما?|اقدام)$/, 'feet'],
];
const measureSigns: Readonly<Record<string, string>> = { $: 'US dollars', '€': 'euros', '£': 'pounds', '¥': 'yen' };
const twoWordHeads = /^(?:متر|كيلومتر|كلم|كم|درجه|درجات|دولار|جنيه|ريال|درهم|دينار|ليره|يوان|امتار)/;

/** What a number counts, as the article writes it and in English; null when nothing is said or no English is known. */
export function unitOf(segment: ReadSegment, mention: NumberMention): Text | null {
  if (mention.percent) return { source: '%', target: '%' };
  const before = segment.source.charAt(mention.start - 1);
  const behind =
    /^\s?([$€£¥])/.exec(segment.source.slice(mention.end, mention.end + 2))?.[1] ??
    (measureSigns[before] === undefined ? undefined : before);
  if (behind !== undefined) return { source: behind, target: measureSigns[behind] ?? behind };
  const within = measureWithin(segment, mention);
  if (within !== null) return within;
  const at = tokenIndexAt(segment.tokens, mention.end);
  const ahead = countedAhead(segment, mention);
  if (ahead !== null) return ahead;
  const first = segment.tokens[at];
  if (
    first === undefined ||
    first.kind !== 'arabic' ||
    !/^[\s\u00a0]*(?:من )?$/.test(segment.source.slice(mention.end, first.start))
  )
    return null;
  return counted(segment, mention, at, first);
}

/** Whether a unit comes in whole ones only, as schools and people do and money and metres do not. */
export function countsWhole({ target }: Text): boolean {
  if (target === '%' || Object.values(measureSigns).includes(target)) return false;
  const isMeasure = measures.some(([, english]) => target === english || target.endsWith(` ${english}`));
  return !isMeasure || /^(?:people|dead|wounded|inhabitants)$/.test(target);
}

/** "The first five days" has the days ahead: الأيام الخمسة الأولى. */
function countedAhead({ tokens, source }: ReadSegment, { start, form }: NumberMention): Text | null {
  const at = tokenIndexAt(tokens, start);
  const [noun, number] = [tokens[at - 1], tokens[at]];
  if (form !== 'words' || number?.start !== start || !isDefinite(number) || !isDefinite(noun)) return null;
  if (noun === undefined || source.slice(noun.end, number.start).trim() !== '') return null;
  // "The temperature fifty": the noun only completes the one that is counted.
  if (twoWordHeads.test(tokens[at - 2]?.fold ?? '')) return null;
  const measure = measureOf(noun.fold.slice(2));
  const known = englishOfNoun(noun.fold);
  const english = measure ?? (known === null || known.adjective ? null : pluralOf(known.english));
  return english === null ? null : { source: noun.text, target: english };
}

function counted(segment: ReadSegment, mention: NumberMention, at: number, first: Token): Text | null {
  const second = segment.tokens[at + 1];
  if (second !== undefined && twoWordHeads.test(first.fold) && second.kind === 'arabic') {
    const pair = measureOf(`${first.fold} ${second.fold}`);
    if (pair !== null) return { source: segment.source.slice(first.start, second.end), target: pair };
  }
  const measure = measureOf(first.fold);
  if (measure !== null) return withNation(segment, first, second, measure);
  const isPartitive = first.fold === 'من' && second !== undefined && second.kind === 'arabic';
  const noun = isPartitive ? second : first;
  if (
    /^اخر(?:ون|ين|ي)?$|^ال(?:اولي?|ثانيه|ثالثه|اخيره?|ماضيه|مقبله|الاخري)$/.test(noun.fold) ||
    functionWords.has(noun.fold) ||
    speechVerb(noun.fold) !== null ||
    /^(?:و|ف)ال/.test(noun.fold)
  )
    return null;
  const isWhole = noun.fold.startsWith('ال') && (mention.form !== 'words' || !Number.isInteger(mention.value));
  if (!isPartitive && isWhole) return null;
  const said = fromTranslation(segment, mention, noun);
  return said === null ? null : { source: noun.text, target: said };
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

function measureOf(words: string): string | null {
  const named = measures.find(([pattern]) => pattern.test(words))?.[1];
  if (named !== undefined) return named;
  const single = words.replace(/(?<=.{3})(?:ين|ان)$/, '');
  return single === words ? null : (measures.find(([pattern]) => pattern.test(single))?.[1] ?? null);
}

/** The English of a counted noun: the lexicon's, if the translation's words behind the number do not say it otherwise. */
function fromTranslation(segment: ReadSegment, mention: NumberMention, noun: Token): string | null {
  const known = englishOfNoun(noun.fold);
  const bead = beadAt(segment, mention.start)?.target ?? null;
  const there = bead === null ? [] : segment.englishNumbers(bead).filter(({ value }) => value === mention.value);
  const [only] = there;
  const phrase =
    there.length === 1 && only !== undefined
      ? /^(?:\s+of)?(?:\s+(?:the|its|his|her|their))?\s+(\p{L}+)/u.exec(segment.target.slice(only.end))?.[1]
      : undefined;
  if (known !== null) return known.adjective ? peopleOf(known.english) : pluralOf(known.english);
  return phrase !== undefined && /^\p{Ll}{3,}s$|^(?:people|men|women|children)$/u.test(phrase) ? phrase : null;
}

/** The people whom an adjective counts: "civilians", "displaced people". */
function peopleOf(adjective: string): string {
  return /(?:ed|ing|ous|ive|ful|less|en)$/.test(adjective) ? `${adjective} people` : pluralOf(adjective);
}
