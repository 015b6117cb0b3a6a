import type { TextToken } from '../domain/text-tokens.ts';
import { matchNumberWord, type NumberWord, scaleSuffixes } from './number-words.ts';

/** A number phrase as a run of tokens, before percent signs, ranges and hedges are looked at. */
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
  /** The largest scale that it names, else 1. */
  readonly scale: number;
}

interface Part {
  readonly value: number;
  readonly next: number;
  readonly scale: number;
}

const ordinalSuffix = /^(?:st|nd|rd|th)$/;
const unitSuffix = /^(?:km|kg|cm|mm|mph|kph|kmh|ft|lb|lbs|am|pm|a|p|c|f|mw|gw|kw|gb|mb|tb|in|hr|min|sec|°c|gr)$/i;
const currency = /^[$€£¥₤]$/;
const metric =
  /^(?:long|high|tall|deep|wide|race|sprint|from|away|above|below|underwater|hurdles|freestyle|relay|final|x)$/;

/** Reads an ordinal (third, thirty-first, 21st) that starts at a token; fractions (a third of, two-thirds) are none. */
export function readOrdinal(tokens: readonly TextToken[], index: number): NumberPhrase | null {
  const [token, after] = [tokens[index], tokens[index + 1]];
  if (token?.kind === 'numeral') {
    const isOrdinal = token.plain && after?.spaced === false && ordinalSuffix.test(after.text);
    return isOrdinal ? phrase(tokens, index, index + 2, token.value, { ordinal: true }) : null;
  }
  const word = wordAt(tokens, index);
  if (word?.kind === 'ordinal') {
    const before = tokens[index - 1]?.text.toLowerCase() ?? '';
    const isFraction =
      /^(?:a|one|per|split)$/.test(before) && /^(?:third|fourth|fifth|tenth|second)$/i.test(token?.text ?? '');
    return isFraction && !isOrdinalAfterA(tokens, index)
      ? null
      : phrase(tokens, index, index + 1, word.value, { ordinal: true });
  }
  const unit = after?.text === '-' ? wordAt(tokens, index + 2) : null;
  if (word?.kind !== 'tens' || unit?.kind !== 'ordinal' || unit.value > 9) return null;
  return phrase(tokens, index, index + 3, word.value + unit.value, { ordinal: true });
}

/** "a third term" is an ordinal, "a third of the votes" a fraction. */
function isOrdinalAfterA(tokens: readonly TextToken[], index: number): boolean {
  const after = tokens[index + 1];
  return tokens[index - 1]?.text.toLowerCase() === 'a' && after?.kind === 'word' && after.text !== 'of';
}

/** Reads a cardinal (19 million, one hundred and five, half a million, $3.2bn) that starts at a token. */
export function readCardinal(tokens: readonly TextToken[], index: number): NumberPhrase | null {
  if (!canStart(tokens[index])) return null;
  const isBetween = tokens[index - 1]?.text.toLowerCase() === 'between';
  let total = readHalfScale(tokens, index) ?? readGroup(tokens, index, isBetween);
  if (total === null) return null;
  const largest = total.scale;
  while (total.scale >= 1000) {
    const skipped: number = tokens[total.next]?.text === 'and' && !isBetween ? 1 : 0;
    const part: Part | null =
      tokens[total.next + skipped]?.kind === 'numeral' ? null : readGroup(tokens, total.next + skipped, isBetween);
    if (part === null || part.value >= total.scale) break;
    total = { value: total.value + part.value, next: part.next, scale: part.scale };
  }
  const half = readHalf(tokens, total.next);
  if (half !== null && largest >= 1000) total = { ...total, value: round(total.value + largest / 2), next: half };
  return isPronoun(tokens, index, total) || isNumerator(tokens, total.next)
    ? null
    : phrase(tokens, index, total.next, total.value, { scale: largest });
}

function canStart(token: TextToken | undefined): boolean {
  if (token?.kind !== 'word') return token?.kind === 'numeral';
  return matchNumberWord(token.text) !== null || /^(?:half|an?)$/i.test(token.text);
}

/** "one" alone is mostly a pronoun; it counts where a hedge or a percent sign makes it a number. */
function isPronoun(tokens: readonly TextToken[], index: number, part: Part): boolean {
  if (part.value !== 1 || tokens[index]?.kind === 'numeral') return false;
  const before = tokens.slice(Math.max(0, index - 2), index).map((token) => token.text.toLowerCase());
  return (
    !/(?:at least|more than|less than|about|just)$/.test(before.join(' ')) &&
    !/^per/.test(tokens[part.next]?.text ?? '')
  );
}

/** two-thirds, three quarters: a share of something, no amount. */
function isNumerator(tokens: readonly TextToken[], index: number): boolean {
  const word = tokens[tokens[index]?.text === '-' ? index + 1 : index];
  return word !== undefined && /^(?:thirds?|quarters|fourths|fifths|tenths|halves)$/i.test(word.text);
}

function readGroup(tokens: readonly TextToken[], index: number, isBetween: boolean): Part | null {
  const base =
    readNumeralToken(tokens, index) ?? readBelowThousand(tokens, index, isBetween) ?? readArticleScale(tokens, index);
  if (base === null) return null;
  let { value, next, scale } = base;
  const half = scale === 1 ? readHalf(tokens, next) : null;
  const afterHalf = half === null ? null : wordAt(tokens, half);
  if (half !== null && afterHalf?.kind === 'scale') [value, next] = [value + 0.5, half];
  for (;;) {
    const skipped = tokens[next]?.text === '-' ? 1 : 0;
    const word = wordAt(tokens, next + skipped);
    if (word?.kind !== 'scale' && word?.kind !== 'dozen') break;
    value = round(value * word.value);
    next += 1 + skipped;
    scale = Math.max(scale, word.value);
  }
  return { value, next, scale };
}

/** "and a half", "-and-a-half": the index after it. */
function readHalf(tokens: readonly TextToken[], index: number): number | null {
  const words = tokens.slice(index, index + 6).map((token) => token.text.toLowerCase());
  const length = ['and a half', '- and - a - half'].find((form) => words.join(' ').startsWith(form))?.split(' ').length;
  return length === undefined ? null : index + length;
}

/** half a million, half a dozen, a quarter of a million. */
function readHalfScale(tokens: readonly TextToken[], index: number): Part | null {
  if (!/^(?:half|a)$/i.test(tokens[index]?.text ?? '')) return null;
  const words = tokens.slice(index, index + 6).map((token) => token.text.toLowerCase());
  for (const [form, factor] of [
    ['half a', 0.5],
    ['half - a -', 0.5],
    ['a half', 0.5],
    ['a quarter of a', 0.25],
    ['a quarter', 0.25],
  ] as const) {
    const length = form.split(' ').length;
    const word = words.slice(0, length).join(' ') === form ? wordAt(tokens, index + length) : null;
    const isScale = word?.kind === 'scale' || (word?.kind === 'dozen' && factor === 0.5);
    if (word != null && isScale) return { value: word.value * factor, next: index + length + 1, scale: 1 };
  }
  return null;
}

/** a hundred, a million, a dozen; without the article they are vague or part of a name. */
function readArticleScale(tokens: readonly TextToken[], index: number): Part | null {
  const word = /^an?$/i.test(tokens[index]?.text ?? '') ? wordAt(tokens, index + 1) : null;
  if (word == null || word.kind === 'unit' || word.kind === 'tens' || word.kind === 'ordinal') return null;
  return word.kind === 'hundred' ? withRest(tokens, 100, index + 2, false) : { value: 1, next: index + 1, scale: 1 };
}

function readNumeralToken(tokens: readonly TextToken[], index: number): Part | null {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.kind !== 'numeral' || isClockTime(tokens, index) || (before?.text === '[' && after?.text === ']'))
    return null;
  if (!token.spaced && before?.kind === 'word') return null;
  const attached = after?.kind === 'word' && !after.spaced ? after.text : null;
  if (attached === null || attached === 'g' || unitSuffix.test(attached))
    return { value: token.value, next: index + 1, scale: 1 };
  const scale = scaleSuffixes.get(attached.toLowerCase());
  if (scale === undefined) return null;
  const isMetres = attached === 'm' && !currency.test(before?.text ?? '') && isMeasure(tokens[index + 2]);
  return isMetres
    ? { value: token.value, next: index + 1, scale: 1 }
    : { value: round(token.value * scale), next: index + 2, scale };
}

function isMeasure(after: TextToken | undefined): boolean {
  return after?.kind !== 'word' || metric.test(after.text);
}

/** 10:30 is a time of day, not two numbers. */
function isClockTime(tokens: readonly TextToken[], index: number): boolean {
  const colonAt = (at: number): boolean =>
    tokens[at]?.text === ':' && !tokens[at]?.spaced && tokens[at + 1]?.spaced === false;
  const minutesAt = (at: number): boolean => tokens[at]?.kind === 'numeral' && tokens[at]?.text.length === 2;
  return (colonAt(index + 1) && minutesAt(index + 2)) || (colonAt(index - 1) && minutesAt(index));
}

function readBelowThousand(tokens: readonly TextToken[], index: number, isBetween: boolean): Part | null {
  const small = readBelowHundred(tokens, index);
  if (small === null) return null;
  const isHundreds = small.value < 20 && wordAt(tokens, small.next)?.kind === 'hundred';
  return isHundreds ? withRest(tokens, small.value * 100, small.next + 1, isBetween) : small;
}

function withRest(tokens: readonly TextToken[], hundreds: number, index: number, isBetween: boolean): Part {
  const skipped = tokens[index]?.text.toLowerCase() === 'and' && !isBetween ? 1 : 0;
  const rest = readBelowHundred(tokens, index + skipped);
  return rest === null ? { value: hundreds, next: index, scale: 1 } : { ...rest, value: hundreds + rest.value };
}

function readBelowHundred(tokens: readonly TextToken[], index: number): Part | null {
  const word = wordAt(tokens, index);
  if (word?.kind === 'unit') return { value: word.value, next: index + 1, scale: 1 };
  if (word?.kind !== 'tens') return null;
  const skipped = tokens[index + 1]?.text === '-' ? 1 : 0;
  const unit = wordAt(tokens, index + 1 + skipped);
  if (unit?.kind !== 'unit' || unit.value > 9) return { value: word.value, next: index + 1, scale: 1 };
  return { value: word.value + unit.value, next: index + 2 + skipped, scale: 1 };
}

function wordAt(tokens: readonly TextToken[], index: number): NumberWord | null {
  const token = tokens[index];
  return token?.kind === 'word' ? matchNumberWord(token.text) : null;
}

/** The number phrase that a run of tokens makes. */
export function phrase(
  tokens: readonly TextToken[],
  first: number,
  next: number,
  value: number,
  { ordinal = false, scale = 1 }: { readonly ordinal?: boolean; readonly scale?: number },
): NumberPhrase {
  const run = tokens.slice(first, next);
  const digits = run.some((token) => token.kind === 'numeral');
  const words = run.some((token) => token.kind === 'word' && matchNumberWord(token.text) !== null);
  const start = run[0]?.start ?? 0;
  return {
    first,
    next,
    start,
    end: run.at(-1)?.end ?? start,
    value,
    ordinal,
    form: digits ? (words ? 'mixed' : 'digits') : 'words',
    scale,
  };
}

/** Takes away the noise of binary fractions: 1.1 × 10⁹ is 1100000000. */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}
