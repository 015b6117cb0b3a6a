import type { DatePrecision } from '../contract/summary.ts';
import type { DateMention, RelativeDate } from './date-mention.ts';
import { hijriDayNumber, hijriYearOf } from './hijri-calendar.ts';

/** A calendar date as exact as it is known: `2022-01-13`, `2022-01` or `2022`. */
export interface ResolvedDate {
  readonly date: string;
  readonly precision: DatePrecision;
}

const millisecondsPerDay = 86_400_000;
/** A day and month without a year are taken for the ones nearest to the article only when that near. */
const nearestWithinDays = 120;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})/;

/** The date a mention stands for, reckoned from `reference` (the article's ISO day) where the mention needs one.
 * A year is only ever read from the mention or, for relative mentions and days with their weekday or month next to
 * the reference, reckoned from it; without a reference such mentions give null. */
export function resolveDate(mention: DateMention, reference: string | null): ResolvedDate | null {
  const today = reference === null ? null : dayNumber(reference);
  if (mention.relative !== null) return today === null ? null : resolveRelative(mention, mention.relative, today);
  if (mention.year !== null) return resolveStated(mention, mention.year);
  if (today === null) return null;
  if (mention.month !== null) return nearestMonthDay(mention, mention.month, today);
  if (mention.weekday !== null && mention.day === null) return day(nearestWeekday(mention.weekday, today));
  return null;
}

/** Days since 1970-01-01 of the day an ISO date or date-time starts with, or null when it is none. */
export function dayNumber(iso: string): number | null {
  const parts = isoDay.exec(iso);
  if (parts === null) return null;
  return dayNumberOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

function dayNumberOf(year: number, month: number, dayOfMonth: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return null;
  return Math.round(date.getTime() / millisecondsPerDay);
}

function resolveStated(mention: DateMention, year: number): ResolvedDate | null {
  if (mention.calendar === 'hijri') {
    if (mention.day !== null && mention.month !== null) {
      const number = hijriDayNumber(year, mention.month, mention.day);
      return number === null ? null : day(number);
    }
    const first = hijriDayNumber(year, mention.month ?? 1, 1);
    const next = mention.month === null || mention.month === 12 ? [year + 1, 1] : [year, mention.month + 1];
    const after = hijriDayNumber(next[0] ?? year, next[1] ?? 1, 1);
    return first === null || after === null ? null : span(first, after - 1);
  }
  if (year < 1 || year > 9999) return null;
  if (mention.month === null) return { date: pad(year, 4), precision: 'year' };
  if (mention.month < 1 || mention.month > 12) return null;
  if (mention.day === null) return { date: `${pad(year, 4)}-${pad(mention.month, 2)}`, precision: 'month' };
  const number = dayNumberOf(year, mention.month, mention.day);
  return number === null ? null : day(number);
}

function resolveRelative(mention: DateMention, relative: RelativeDate, today: number): ResolvedDate | null {
  const { unit, offset } = relative;
  if (unit === 'day') return agrees(mention, today + offset) ? day(today + offset) : null;
  if (unit === 'week') return resolveWeek(mention.weekday, offset, today);
  const iso = isoOf(today);
  const year = Number(iso.slice(0, 4));
  const months = year * 12 + Number(iso.slice(5, 7)) - 1;
  if (unit === 'month') {
    const month = months + offset;
    return resolveStated({ ...mention, month: (month % 12) + 1 }, Math.floor(month / 12));
  }
  if (mention.calendar === 'hijri') return resolveStated(mention, hijriYearOf(today) + offset);
  if (mention.month === null || offset === 0 || relative.inThatYear) return resolveStated(mention, year + offset);
  // "Last January" is the nearest January that is over, "next January" the nearest to come.
  const inYear = year * 12 + mention.month - 1;
  const alreadyPast = offset < 0 ? inYear < months : inYear <= months;
  return resolveStated(mention, year + offset + (alreadyPast ? (offset < 0 ? 1 : 0) : offset < 0 ? 0 : -1));
}

function resolveWeek(weekday: number | null, offset: number, today: number): ResolvedDate | null {
  // A week has no precision of its own here, and its month would say more than is known.
  if (weekday === null) return null;
  if (offset < 0) return day(today - ((weekdayOf(today) - weekday + 6) % 7) - 1 + 7 * (offset + 1));
  if (offset > 0) return day(today + ((weekday - weekdayOf(today) + 6) % 7) + 1 + 7 * (offset - 1));
  return day(startOfWeek(today) + ((weekday + 1) % 7));
}

/** What is known of a stretch of days: its month, or its year, where all of it lies in one. */
function span(first: number, last: number): ResolvedDate | null {
  const [from, to] = [isoOf(first), isoOf(last)];
  if (from.slice(0, 7) === to.slice(0, 7)) return { date: from.slice(0, 7), precision: 'month' };
  return from.slice(0, 4) === to.slice(0, 4) ? { date: from.slice(0, 4), precision: 'year' } : null;
}

/** Weeks are reckoned from Saturday, as Arab newsrooms do, and from Monday would differ by two days at most. */
function startOfWeek(today: number): number {
  return today - ((weekdayOf(today) + 1) % 7);
}

/** "Yesterday, Tuesday" of an article dated on a Friday contradicts itself: no date is better than one of two. */
function agrees(mention: DateMention, number: number): boolean {
  return mention.weekday === null || weekdayOf(number) === mention.weekday;
}

/** A bare weekday in news is the latest such day up to and including the article's. */
function nearestWeekday(weekday: number, today: number): number {
  return today - ((weekdayOf(today) - weekday + 7) % 7);
}

/** "6 January" is the one nearest to the article, if it is within four months of it; farther off it could be either. */
function nearestMonthDay(mention: DateMention, month: number, today: number): ResolvedDate | null {
  const hijri = mention.calendar === 'hijri';
  const year = hijri ? hijriYearOf(today) : Number(isoOf(today).slice(0, 4));
  const near = [year, year - 1, year + 1].find((candidate) => {
    const middle = mention.day ?? 15;
    const number = hijri ? hijriDayNumber(candidate, month, middle) : dayNumberOf(candidate, month, middle);
    return number !== null && Math.abs(number - today) <= nearestWithinDays && agrees(mention, number);
  });
  return near === undefined ? null : resolveStated(mention, near);
}

function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

function day(number: number): ResolvedDate {
  return { date: isoOf(number), precision: 'day' };
}

function isoOf(number: number): string {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
