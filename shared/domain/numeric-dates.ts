import type { DateMention } from './date-mention.ts';
import { westernDigits } from './numerals.ts';

const yearFirst = /(?<![\d/.-])([12]\d{3})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/]|[-.]\d)/g;
const yearLast = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2([12]\d{3}|\d{2})(?![\d/]|[-.]\d)/g;
const hijriAfter = /^\s?ه(?:ـ|جري|\.|(?![\p{L}]))/u;

/**
 * The dates of a text that are written in figures alone: 2022-01-13, 13/01/2022.
 * @param order how 4/5/2022 is to be read; `unknown` leaves its day and month null. A year of two digits stays null.
 */
export function findNumericDates(text: string, order: 'day-first' | 'unknown'): DateMention[] {
  const western = westernDigits(text);
  const found: DateMention[] = [];
  for (const match of western.matchAll(yearFirst)) {
    add(found, western, match.index, match[0], Number(match[1]), [Number(match[4]), Number(match[3])]);
  }
  for (const match of western.matchAll(yearLast)) {
    const [, first, separator, second, year = ''] = match;
    // 10.5.22 and 3-2-10 are as likely sizes and scores.
    if (year.length === 2 && separator !== '/') continue;
    const dayMonth = inOrder(Number(first), Number(second), order);
    add(found, western, match.index, match[0], year.length === 4 ? Number(year) : null, dayMonth);
  }
  return found.sort((a, b) => a.start - b.start);
}

function inOrder(
  first: number,
  second: number,
  order: 'day-first' | 'unknown',
): readonly [number | null, number | null] {
  if (second > 12) return [second, first];
  if (first > 12 || order === 'day-first' || first === second) return [first, second];
  return [null, null];
}

function add(
  found: DateMention[],
  text: string,
  start: number,
  written: string,
  year: number | null,
  [day, month]: readonly [number | null, number | null],
): void {
  const isPossible = (day === null || (day >= 1 && day <= 31)) && (month === null || (month >= 1 && month <= 12));
  const end = start + written.length;
  if (!isPossible || found.some((other) => start < other.end && other.start < end)) return;
  const calendar = year !== null && year < 1600 && hijriAfter.test(text.slice(end)) ? 'hijri' : 'gregorian';
  found.push({ start, end, calendar, year, month, day, weekday: null, relative: null });
}
