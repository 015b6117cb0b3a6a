import { numberWord } from './number-words.ts';
import type { Unit } from './unit.ts';

/** A number read from one or several units. */
export interface NumberPhrase {
  readonly english: string;
  /** Null for `thousands of` and for digits that are no plain number. */
  readonly value: number | null;
  /** Whether a counted noun follows with `of` (`hundreds of`). */
  readonly vague: boolean;
  readonly next: number;
}

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const scales: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

function withCommas(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}

/** A value as English news writes it: words to ten, then digits, millions and more with their name. */
export function englishNumber(value: number): string {
  if (Number.isInteger(value) && value <= 10 && value >= 0) return small[value] ?? String(value);
  for (const [scale, name] of scales) {
    if (value >= scale) {
      const scaled = Number((value / scale).toPrecision(12));
      if (String(scaled).length <= 6) return `${withCommas(scaled)} ${name}`;
      break;
    }
  }
  return withCommas(value);
}

const plainDigits = /^\d+(?:,\d{3})*(?:\.\d+)?$/;

function digitsValue(text: string): number | null {
  return plainDigits.test(text) ? Number(text.replaceAll(',', '')) : null;
}

function vagueName(scale: number): string {
  return scale === 100
    ? 'hundreds'
    : scale === 1000
      ? 'thousands'
      : `${scales.find(([size]) => size === scale)?.[1] ?? 'thousand'}s`;
}

/** What و joins below a scale: the 500 of 12 ألفا و500, the 250 ألف of تسعة ملايين و250 ألف. */
function remainder(units: readonly Unit[], at: number, scale: number): { value: number; next: number } | null {
  const link = units[at];
  if (link?.kind !== 'conj' || link.arabic !== 'و' || units[at + 1]?.kind !== 'num') return null;
  const rest = readNumber(units, at + 1);
  return rest?.value != null && !rest.vague && rest.value < scale ? { value: rest.value, next: rest.next } : null;
}

const parts: Readonly<Record<string, number>> = { نصف: 0.5, ربع: 0.25 };

/** مليونين ونصف المليون: a part of the scale just named. */
function partOfScale(units: readonly Unit[], at: number): { value: number; next: number } | null {
  const part = parts[units[at + 1]?.arabic ?? ''];
  const scale = units[at + 2];
  if (part === undefined || units[at]?.kind !== 'conj' || scale?.kind !== 'num' || !scale.reading.definite) return null;
  const word = numberWord(scale.arabic);
  return word?.kind === 'scale' && !word.plural ? { value: part * word.value, next: at + 3 } : null;
}

function digits(units: readonly Unit[], at: number): NumberPhrase {
  // A comma before one or two digits is a decimal comma: 86,3.
  const text = (units[at]?.english ?? '').replace(/^(\d+),(\d{1,2})$/, '$1.$2');
  const value = digitsValue(text);
  const following = units[at + 1];
  const scale = following?.kind === 'num' && following.reading.stem !== '' ? numberWord(following.arabic) : null;
  // Digits of an unusual shape (3-4, 1/2) keep it, and the scale stands behind them as a word.
  if (value === null && scale?.kind === 'scale' && !scale.plural) {
    const name = scales.find(([size]) => size === scale.value)?.[1] ?? 'thousand';
    return { english: `${text} ${name}`, value: null, vague: false, next: at + 2 };
  }
  if (value !== null && scale?.kind === 'scale') {
    const name = scales.find(([size]) => size === scale.value)?.[1];
    const rest = remainder(units, at + 2, scale.value);
    if (rest) {
      const sum = Number((value * scale.value).toPrecision(12)) + rest.value;
      return { english: englishNumber(sum), value: sum, vague: false, next: rest.next };
    }
    // The digits stay as they were written where the scale keeps its name.
    if (name) return { english: `${text} ${name}`, value: value * scale.value, vague: false, next: at + 2 };
    return {
      english: withCommas(Number((value * scale.value).toPrecision(12))),
      value: value * scale.value,
      vague: false,
      next: at + 2,
    };
  }
  const percent = following?.kind === 'punctuation' && following.arabic === '%';
  return percent
    ? { english: `${text}%`, value: null, vague: false, next: at + 2 }
    : { english: text, value, vague: false, next: at + 1 };
}

/** Reads the number that begins at a unit of kind `num`: digits with a scale, or number words. */
export function readNumber(units: readonly Unit[], at: number): NumberPhrase | null {
  const first = units[at];
  if (first?.kind !== 'num') return null;
  if (first.reading.stem === '') return digits(units, at);
  const opening = numberWord(first.arabic);
  if (opening === null) return null;
  if (opening.plural) {
    const inner = units[at + 1];
    const below = inner?.kind === 'num' ? numberWord(inner.arabic) : null;
    if (below?.plural)
      return {
        english: `${vagueName(opening.value)} of ${vagueName(below.value)}`,
        value: null,
        vague: true,
        next: at + 2,
      };
    return { english: vagueName(opening.value), value: null, vague: true, next: at + 1 };
  }
  let total = 0;
  let current = 0;
  let next = at;
  let expectWord = true;
  while (next < units.length) {
    const here = units[next];
    const joined = here?.kind === 'conj' && here.arabic === 'و';
    const wordUnit = joined ? units[next + 1] : here;
    if (wordUnit?.kind !== 'num' || wordUnit.reading.stem === '' || (joined && expectWord)) break;
    const word = numberWord(wordUnit.arabic);
    if (word === null || (next > at && !joined && word.kind === 'unit')) break;
    // Two tens are two numbers: بين عشرين وثلاثين.
    if (current % 100 >= 10 && (word.kind === 'unit' || (word.kind === 'ten' && joined))) break;
    if (word.kind === 'scale') {
      // A scale after "and" begins a number of its own only when it is smaller: ألف ومئة.
      current = (current === 0 ? 1 : current) * word.value;
      total += current;
      current = 0;
    } else if (word.kind === 'hundred' && word.value === 100 && current > 0 && current < 10 && !joined) {
      current *= 100;
    } else {
      current += word.value;
    }
    next += joined ? 2 : 1;
    expectWord = false;
  }
  const last = units[next - 1]?.arabic ?? '';
  const scale = numberWord(last);
  const rest = scale?.kind === 'scale' && current === 0 ? remainder(units, next, scale.value) : null;
  if (rest)
    return { english: englishNumber(total + rest.value), value: total + rest.value, vague: false, next: rest.next };
  const part = partOfScale(units, next);
  if (part)
    return {
      english: englishNumber(total + current + part.value),
      value: total + current + part.value,
      vague: false,
      next: part.next,
    };
  // ألفا رغيف: before what it counts, without its n and with no number before it, the scale is a dual.
  const counted = units[next];
  const dual =
    next === at + 1 &&
    /^(ألفا|مليونا|مليارا)$/.test(first.arabic) &&
    counted?.kind === 'noun' &&
    !counted.reading.accusative;
  const value = (total + current) * (dual ? 2 : 1);
  return { english: englishNumber(value), value, vague: false, next };
}
