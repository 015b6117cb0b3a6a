import { foldLetters } from './letters.ts';
import type { ArabicTokens, NumberPhrase } from './number-phrases.ts';

/** The range that two number phrases make. */
export interface NumberRange {
  /** The lower end, with the scale that only the upper end names (10-15 مليون). */
  readonly low: number;
  readonly phrase: NumberPhrase;
}

const changeStems =
  /^[وفبلكسيتن]*(?:ال)?(?:ارتف|انخف|زاد|زياد|تزايد|تراجع|رفع|خفض|قفز|هبط|صعد|تحول|انتقل|نما|نمو|تقلص|قلص|تضاعف)/;
const rangeDash = /^[-–—~]$/;

/** The range that begins with `low`: 10-15، بين 10 و20، من خمسة إلى سبعة; a rise "from 5 to 7" is two numbers. */
export function rangeAfter(text: ArabicTokens, low: NumberPhrase, high: NumberPhrase | undefined): NumberRange | null {
  if (high === undefined || low.ordinal || high.ordinal) return null;
  const { tokens } = text;
  const between = tokens.slice(low.next, high.first).map((token) => foldLetters(token.text));
  const before = foldLetters(tokens[low.first - 1]?.text ?? '');
  // A preposition or و attached to digits is a token of its own.
  const joined =
    (between.length === 0 && text.words[high.first]?.joined === true) || (between.length === 1 && between[0] === 'و');
  const isPair = joined && /^(?:ب|ما|م)?بين$|^بين$/.test(before) && !text.words[low.first]?.joined;
  const isDash = between.length === 1 && rangeDash.test(between[0] ?? '') && low.form === 'digits';
  const isFromTo = between.length === 1 && /^(?:الي|حتي)$/.test(between[0] ?? '') && !isChange(text, low);
  if (!isPair && !isDash && !isFromTo) return null;
  // "The rate for one night, to 25 percent": one thing is no end of a range.
  if (isFromTo && low.form === 'words' && low.value === 1 && before !== 'من') return null;
  const base = high.value / high.scale;
  const scaled = low.scale === 1 && high.scale > 1 && low.value < base ? low.value * high.scale : low.value;
  return scaled < high.value ? { low: scaled, phrase: high } : null;
}

function isChange({ tokens }: ArabicTokens, low: NumberPhrase): boolean {
  if (foldLetters(tokens[low.first - 1]?.text ?? '') !== 'من') return false;
  return tokens.slice(Math.max(0, low.first - 7), low.first).some((token) => changeStems.test(foldLetters(token.text)));
}

/** The percent sign or words (في المئة، بالمائة) that belong to a number, from `start` to `end`; null when it is no percentage. */
export function percentAround(
  { tokens }: ArabicTokens,
  low: NumberPhrase,
  last: NumberPhrase,
): { readonly start: number; readonly end: number } | null {
  const [after, next] = [tokens[last.next], tokens[last.next + 1]];
  const isSign = (sign: string | undefined): boolean => sign === '%' || sign === '٪';
  if (after !== undefined && isSign(after.text)) return { start: low.start, end: after.end };
  const hundred = /^(?:ال)?(?:ميه|مايه)$/;
  if (after?.text === 'في' && next !== undefined && hundred.test(foldLetters(next.text)))
    return { start: low.start, end: next.end };
  if (after !== undefined && /^بال(?:ميه|مايه)$/.test(foldLetters(after.text)))
    return { start: low.start, end: after.end };
  const [before, beforeThat] = [tokens[low.first - 1], tokens[low.first - 2]];
  const isPrefixed =
    before !== undefined &&
    isSign(before.text) &&
    tokens[low.first]?.spaced === false &&
    beforeThat?.kind !== 'numeral';
  return isPrefixed ? { start: before.start, end: last.end } : null;
}

// Folded; read from the number backwards. `.{0,2}` lets و and ب stand before the first word.
const aboutBefore =
  /(?:^| )(?:.{0,2}نحو|.{0,2}نحوا من|.{0,2}حوالي|.{0,2}قرابه|.{0,2}زهاء|.{0,2}حدود|.{0,2}ما يقارب|ما يقرب من|.{0,2}يناهز|.{0,2}تناهز|.{0,2}ما يناهز|.{0,2}تقريبا)$/;
const moreBefore =
  /(?:^| )(?:.{0,2}(?:اكثر|ازيد|اعلي|اكبر) من|.{0,2}فوق|.{0,3}(?:زيد|زاد) (?:علي|عن)|.{0,3}(?:زيد|زاد)ت (?:علي|عن)|لا (?:ي|ت)قل عن|.{0,2}(?:ي|ت)?(?:تجاوز|فوق|تخط)[يت]?ت?|علي الاقل)$/;
const lessBefore =
  /(?:^| )(?:.{0,2}(?:اقل|ادني) من|.{0,2}دون|(?:لا|لم|لن) (?:ي|ت)زيد (?:علي|عن)|(?:لا|لم|لن) (?:ي|ت)?(?:تجاوز|تخط)ي?|حد اقصي|علي الاكثر)$/;

/** How the last word of every hedge before a number ends: hardly any number has one, and this is one look where reading is three. */
const hedgeEnd =
  /(?:من|علي|عن|دون|(?:تجاوز|فوق|تخط)[يت]?ت?|اقصي|الاكثر|الاقل|نحو|حوالي|قرابه|زهاء|حدود|يقارب|ناهز|تقريبا)$/;

/** How the words around a number hedge it. */
export function qualifierOf(
  { tokens }: ArabicTokens,
  low: NumberPhrase,
  last: NumberPhrase,
): 'about' | 'more' | 'less' | null {
  let from = low.first;
  // A preposition and a currency sign between the hedge and the digits: بأكثر من ـ200، نحو $5.
  while (from > 0 && /^(?:[وفبل]?(?:ال)?\u0640*|[$€£])$/.test(tokens[from - 1]?.text ?? ' ')) from -= 1;
  if (hedgeEnd.test(foldLetters(tokens[from - 1]?.text ?? ''))) {
    const before = tokens
      .slice(Math.max(0, from - 4), from)
      .map((token) => foldLetters(token.text))
      .join(' ');
    if (lessBefore.test(before)) return 'less';
    if (moreBefore.test(before)) return 'more';
    if (aboutBefore.test(before)) return 'about';
  }
  const after = tokens
    .slice(last.next, last.next + 5)
    .map((token) => foldLetters(token.text))
    .join(' ');
  if (/^(?:[^ ]+ ){0,3}علي الاقل/.test(after)) return 'more';
  if (/^(?:[^ ]+ ){0,3}علي الاكثر/.test(after)) return 'less';
  return /^(?:[^ ]+ )?تقريبا/.test(after) ? 'about' : null;
}
