import { onDemand } from './on-demand.ts';

const millisecondsPerDay = 86_400_000;
const meanYearDays = 354.367;
/** 1 Muharram 1 AH in days since 1970-01-01. */
const epochDay = -492_148;

// Umm al-Qura, the calendar of Saudi Arabia's almanac, is the one that Arabic newsrooms print.
const calendar = onDemand(
  () =>
    new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    }),
);

interface HijriDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 of a day of the Umm al-Qura calendar, or null when that month has no such day. */
export function hijriDayNumber(year: number, month: number, day: number): number | null {
  if (year < 1 || year > 1600 || month < 1 || month > 12 || day < 1 || day > 30) return null;
  let guess = Math.round(epochDay + (year - 1) * meanYearDays + (month - 1) * 29.53 + day - 1);
  for (let step = 0; step < 6; step++) {
    const at = hijriDayOf(guess);
    const offset = (year - at.year) * meanYearDays + (month - at.month) * 29.53 + (day - at.day);
    if (at.year === year && at.month === month && at.day === day) return guess;
    guess += Math.round(offset) || Math.sign(offset);
  }
  return null;
}

/** The Hijri year in which a day, counted from 1970-01-01, falls. */
export function hijriYearOf(dayNumber: number): number {
  return hijriDayOf(dayNumber).year;
}

function hijriDayOf(dayNumber: number): HijriDay {
  const parts = calendar().formatToParts(dayNumber * millisecondsPerDay);
  const part = (type: string): number => Number(parts.find((candidate) => candidate.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}
