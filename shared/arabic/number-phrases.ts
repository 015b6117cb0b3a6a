import { rememberLast } from '../domain/remember-last.ts';
import { type TextToken, tokenise } from '../domain/text-tokens.ts';
import { foldLetters, stripMarks } from './letters.ts';
import { matchNumberWord, type NumberWordMatch } from './number-words.ts';
import { matchUnitNoun } from './unit-nouns.ts';

/** A number phrase as a run of tokens: what it amounts to, before percent signs, ranges and hedges are looked at. */
export interface NumberPhrase {
  /** Index of its first token. */
  readonly first: number;
  /** Index after its last token. */
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly ordinal: boolean;
  readonly form: 'digits' | 'words' | 'mixed';
  /** The largest power of a thousand that it names, else 1. */
  readonly scale: number;
}

/** Part of a number: its value, the index after it, its smallest named scale. */
interface Part {
  readonly value: number;
  readonly next: number;
  readonly scale: number;
}

/** The tokens of an Arabic text with the number words among them. */
export interface ArabicTokens {
  readonly tokens: readonly TextToken[];
  readonly words: readonly (NumberWordMatch | null)[];
}

const largeScale = 1000;
const wholes = /^(?:سكان|مساحة|حجم|إجمالي|عدد|ميزانية|قيمة|ناتج|دخل|إنتاج|احتياطي)$/;
const latinUnit = /^(?:km|kg|m|cm|mm|g|mph|bn|k)$/i;
const countedInOrder =
  /^[وفبل]?(?:القرن|الذكري|الكيلومتر|الدقيقه|الصفحه|الطابق|الجوله|الحلقه|السنويه|الدوره|النسخه|المرتبه|المركز|المره|العيد|عيد(?:ها|ه))$/;
const clitic = /^[وفبلك]?[بلك]?(?:ال)?\u0640*$/;

/** The tokens of an Arabic text with the number words among them: for its numbers and its dates, which are asked in turn. */
export const arabicTokens: (text: string) => ArabicTokens = rememberLast((text) => {
  const tokens = tokenise(text);
  return { tokens, words: tokens.map((token) => (token.kind === 'word' ? matchNumberWord(token.text) : null)) };
});

/** Reads an ordinal (الثالث، الحادي والعشرين، الخامسة عشرة، ثالث أكبر) that starts at a token. */
export function readOrdinal(text: ArabicTokens, index: number): NumberPhrase | null {
  const { tokens, words } = text;
  const word = words[index];
  if (word === null || word === undefined) return null;
  const isFirst = word.kind === 'compound-unit' && /حادي/.test(tokens[index]?.text ?? '');
  if (word.kind !== 'ordinal' && !isFirst) return null;
  const after = words[index + 1];
  if (after != null && word.value < 10 && !after.joined && isTen(after))
    return phrase(text, index, index + 2, word.value + 10, true);
  if (after?.kind === 'tens' && after.joined && after.definite === word.definite) {
    return phrase(text, index, index + 2, word.value + after.value, true);
  }
  if (isFirst) return null;
  // أولي is "preliminary"; ثانية without the article is "again" or the unit of time.
  if (word.value === 1 && /ي$/.test(stripMarks(tokens[index]?.text ?? ''))) return null;
  if (!word.definite && (word.short || tokens[index + 1]?.kind !== 'word')) return null;
  return phrase(text, index, index + 1, word.value, true);
}

/** Reads a cardinal (19 مليون، ثلاثة وعشرون ألفًا و500، نصف مليون) that starts at a token. */
export function readCardinal(text: ArabicTokens, index: number): NumberPhrase | null {
  let total = readGroup(text, index);
  if (total === null) return null;
  const scale = total.scale;
  while (total.scale >= largeScale && text.words[total.next]?.kind !== 'fraction') {
    const part = readJoinedGroup(text, total.next);
    if (part === null || part.value >= total.scale) break;
    total = { value: total.value + part.value, next: part.next, scale: part.scale };
  }
  total = withFraction(text, total, scale);
  const isOrdinal = text.words[index]?.definite === true && total.value < 100 && takesOrdinalTens(text, index);
  return phrase(text, index, total.next, total.value, isOrdinal, scale);
}

/** القرن العشرين is the twentieth: the tens have one form for both. */
function takesOrdinalTens({ tokens, words }: ArabicTokens, index: number): boolean {
  return words[index]?.kind === 'tens' && countedInOrder.test(foldLetters(tokens[index - 1]?.text ?? ''));
}

/** و and a smaller group: ومئتان, و200 ألف. */
function readJoinedGroup(text: ArabicTokens, index: number): Part | null {
  if (text.words[index]?.joined === true) return readGroup(text, index);
  const isAnd = text.tokens[index]?.text === 'و' && text.tokens[index + 1]?.kind === 'numeral';
  return isAnd ? readGroup(text, index + 1) : null;
}

/** A number under a thousand or in digits, times the scales named after it. */
function readGroup(text: ArabicTokens, index: number): Part | null {
  const base = readNumeralToken(text, index) ?? readScaledFraction(text, index) ?? readBelowThousand(text, index);
  let group = base ?? readScaleAlone(text, index);
  if (group === null) return null;
  for (let word = text.words[group.next]; isScaleAfterNumber(word); word = text.words[group.next]) {
    const factor = word.kind === 'dual' && !word.construct ? word.value / 2 : word.value;
    group = { value: roundScaled(group.value * factor), next: group.next + 1, scale: Math.max(factor, group.scale) };
  }
  return isShortWithoutNoun(text, index, group) ? null : group;
}

function isScaleAfterNumber(word: NumberWordMatch | null | undefined): word is NumberWordMatch {
  if (word == null || word.joined || word.preposition || word.value < largeScale) return false;
  return word.kind === 'scale' || word.kind === 'plural' || (word.kind === 'dual' && word.construct);
}

function readNumeralToken({ tokens }: ArabicTokens, index: number): Part | null {
  const token = tokens[index];
  if (token?.kind !== 'numeral') return null;
  const [before, beforeThat, after] = [tokens[index - 1], tokens[index - 2], tokens[index + 1]];
  if (!token.spaced && before?.kind === 'word' && !/\p{Script=Arabic}/u.test(before.text)) return null;
  // كوفيد-19: a hyphen joins the digits to a name.
  const hyphenated = !token.spaced && before?.text === '-' && !before.spaced && beforeThat?.kind === 'word';
  if (hyphenated && !clitic.test(beforeThat.text)) return null;
  if (after?.kind === 'word' && !after.spaced && /^\p{Script=Latin}/u.test(after.text) && !latinUnit.test(after.text))
    return null;
  if (isListMark(tokens, index) || isOldDecimal(tokens, index)) return null;
  if (isClockTime(tokens, index) || (before?.text === '[' && after?.text === ']')) return null;
  return { value: token.value, next: index + 1, scale: 1 };
}

/** 1 - or 1) at the start of an item counts the list. */
function isListMark(tokens: readonly TextToken[], index: number): boolean {
  const [before, token, after, next] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  const isFirst = before === undefined || /^[.:؛]$/.test(before.text);
  return isFirst && (token?.value ?? 100) < 100 && /^[-–)]$/.test(after?.text ?? '') && next?.kind === 'word';
}

/** 25ر0 is a decimal whose order differs from paper to paper; nobody can say which digits come first. */
function isOldDecimal(tokens: readonly TextToken[], index: number): boolean {
  const isMark = (at: number): boolean =>
    tokens[at]?.text === 'ر' && !tokens[at]?.spaced && tokens[at + 1]?.spaced === false;
  return (
    (isMark(index + 1) && tokens[index + 2]?.kind === 'numeral') ||
    (isMark(index - 1) && tokens[index - 2]?.kind === 'numeral')
  );
}

/** 10:30 is a time of day, not two numbers. */
function isClockTime(tokens: readonly TextToken[], index: number): boolean {
  const colonAt = (at: number): boolean =>
    tokens[at]?.text === ':' && !tokens[at]?.spaced && tokens[at + 1]?.spaced === false;
  const minutesAt = (at: number): boolean => tokens[at]?.kind === 'numeral' && tokens[at]?.text.length === 2;
  return (colonAt(index + 1) && minutesAt(index + 2)) || (colonAt(index - 1) && minutesAt(index));
}

/** نصف مليون، ربع المليون; a fraction alone is no exact number. */
function readScaledFraction({ words }: ArabicTokens, index: number): Part | null {
  const [word, scale] = [words[index], words[index + 1]];
  if (word?.kind !== 'fraction' || scale?.kind !== 'scale' || scale.joined || scale.value < largeScale) return null;
  return { value: roundScaled(word.value * scale.value), next: index + 2, scale: 1 };
}

function readBelowThousand(text: ArabicTokens, index: number): Part | null {
  const hundreds = readHundreds(text, index);
  if (hundreds === null) return readBelowHundred(text, index);
  const rest = text.words[hundreds.next]?.joined === true ? readBelowHundred(text, hundreds.next) : null;
  return rest === null ? hundreds : { value: hundreds.value + rest.value, next: rest.next, scale: 1 };
}

function readHundreds({ tokens, words }: ArabicTokens, index: number): Part | null {
  const [word, after] = [words[index], words[index + 1]];
  if (word == null) return null;
  const isHundred =
    word.kind === 'hundred' || ((word.kind === 'scale' || word.kind === 'dual') && word.value < largeScale);
  // مية alone is water in speech, and كمية is a quantity; 8 في المئة is a percentage.
  const number = word.preposition ? index - 1 : index - 2;
  const isPercent = word.definite && (word.preposition || tokens[index - 1]?.text === 'في');
  if (isPercent && (tokens[number]?.kind === 'numeral' || words[number] != null)) return null;
  if (isHundred && word.colloquial) return null;
  if (isHundred) return { value: word.value, next: index + 1, scale: 1 };
  const isMultiplied =
    word.kind === 'unit' && word.value > 2 && word.value < 10 && after?.kind === 'scale' && after.value === 100;
  return isMultiplied && !after.joined && !after.preposition
    ? { value: word.value * 100, next: index + 2, scale: 1 }
    : null;
}

function readBelowHundred({ tokens, words }: ArabicTokens, index: number): Part | null {
  const [word, after] = [words[index], words[index + 1]];
  if (word == null) return null;
  // بضعة عشر is thirteen to nineteen, nobody knows which.
  if (isTen(word) && /^[وفبلك]?بضعه?$/.test(foldLetters(tokens[index - 1]?.text ?? ''))) return null;
  // "In her sixties", and "a fifth of it".
  if (word.kind === 'tens' && word.definite && /^عمر/.test(tokens[index + 2]?.text ?? '')) return null;
  if (tokens[index]?.text.endsWith('ه') && isPreposition(tokens[index + 1])) return null;
  if (word.kind === 'tens' || isTen(word)) return { value: word.value, next: index + 1, scale: 1 };
  if (word.kind !== 'unit' && word.kind !== 'compound-unit') return null;
  if (after != null && !after.joined && isTen(after)) return { value: word.value + 10, next: index + 2, scale: 1 };
  if (after?.kind === 'tens' && after.joined && !after.preposition) {
    return { value: word.value + after.value, next: index + 2, scale: 1 };
  }
  // واحد alone is mostly a pronoun or "single"; أحد is "anyone".
  return word.kind === 'unit' && word.value > 1 ? { value: word.value, next: index + 1, scale: 1 } : null;
}

function isPreposition(token: TextToken | undefined): boolean {
  return /^(?:في|على|من|إلى|عن|مع)$/.test(token?.text ?? '');
}

function isTen(word: NumberWordMatch): boolean {
  return (word.kind === 'teen' || (word.kind === 'unit' && word.value === 10)) && !word.preposition;
}

/** ألف، مليونان، ألفا شخص; plurals alone (آلاف) are vague. */
function readScaleAlone({ tokens, words }: ArabicTokens, index: number): Part | null {
  const [word, token, after] = [words[index], tokens[index], tokens[index + 1]];
  if (word == null || token === undefined || word.value < largeScale) return null;
  // What stands before it is a number that could not be read.
  if (tokens[index - 1]?.kind === 'numeral' && !word.joined) return null;
  if (word.kind === 'scale') {
    if (word.value === largeScale && isVerb(token, word.definite ? undefined : after)) return null;
    return { value: word.value, next: index + 1, scale: word.value };
  }
  if (word.kind !== 'dual') return null;
  // A dual before its noun has no article: الألفي is a family.
  if (word.definite && token.text.endsWith('ي')) return null;
  if (!word.construct) return { value: word.value, next: index + 1, scale: word.value / 2 };
  const isAccusative =
    token.text.includes('\u064B') || after?.kind !== 'word' || words[index + 1]?.joined === true || after.text === 'و';
  return { value: isAccusative ? word.value : word.value * 2, next: index + 1, scale: word.value };
}

/** ألّف كتابًا is "wrote a book": what ألف counts stands in the genitive. */
function isVerb(token: TextToken, after: TextToken | undefined): boolean {
  return token.text.includes('\u0651') || (after?.kind === 'word' && /[^اى]\u064B?ا\u064B?$/.test(after.text));
}

/** ونصف، ونصف المليون after a number. */
function withFraction({ tokens, words }: ArabicTokens, total: Part, scale: number): Part {
  const separate = tokens[total.next]?.text === 'و' ? 1 : 0;
  const fraction = words[total.next + separate];
  if (fraction?.kind !== 'fraction' || (!fraction.joined && separate === 0) || fraction.preposition) return total;
  const after = total.next + separate + 1;
  const named = words[after];
  const isNamed = named?.kind === 'scale' && !named.joined && named.value === scale && scale >= largeScale;
  const value = roundScaled(total.value + fraction.value * (scale >= largeScale ? scale : 1));
  return { value, next: isNamed ? after + 1 : after, scale: 1 };
}

/** ثلاث، ست، عشر count a noun that follows, or follow a definite one (الدول الخمس); else they may be other words. */
function isShortWithoutNoun({ tokens, words }: ArabicTokens, index: number, group: Part): boolean {
  const word = words[index];
  if (word?.short !== true || group.next !== index + 1) return false;
  if (word.definite) return !isDefinite(tokens[index - 1]?.text ?? '');
  const after = tokens[index + 1];
  // A fifth of the population: what is shared out is no noun to count.
  if (after !== undefined && wholes.test(after.text) && /^ال/.test(tokens[index + 2]?.text ?? '')) return true;
  if (after?.kind !== 'word' || /^(?:ال|لل)/.test(after.text)) return true;
  // "I am not a doctor": ليس has this form too, and what six counts would be a plural.
  if (tokens[index]?.text === 'لست') return matchUnitNoun(after.text)?.number !== 'many' && !after.text.endsWith('ات');
  // بين ثلاث وخمس سنوات: the noun follows the second.
  return words[index + 1]?.joined === true && !/بين$/.test(tokens[index - 1]?.text ?? '');
}

/** With the article or an owner: الدول، مراحلها. */
function isDefinite(noun: string): boolean {
  return /^[وفبلك]?(?:ال|لل)/.test(noun) || /^.{3,}(?:ها|هم|هما|هن|نا|ه)$/.test(noun);
}

/** The number phrase that a run of tokens makes. */
export function phrase(
  { tokens, words }: ArabicTokens,
  first: number,
  next: number,
  value: number,
  ordinal: boolean,
  scale = 1,
): NumberPhrase {
  const run = tokens.slice(first, next);
  const digits = run.some((token) => token.kind === 'numeral');
  const hasWords = run.some((token) => token.kind === 'word' && token.text !== 'و');
  const start = (run[0]?.start ?? 0) + (words[first]?.cliticLength ?? 0);
  const form = digits ? (hasWords ? 'mixed' : 'digits') : 'words';
  return { first, next, start, end: run.at(-1)?.end ?? start, value, ordinal, form, scale };
}

/** Takes away the noise of binary fractions: 1.1 × 10⁹ is 1100000000. */
export function roundScaled(value: number): number {
  return Number(value.toPrecision(12));
}
