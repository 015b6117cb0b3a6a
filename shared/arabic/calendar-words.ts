import { onDemand } from '../domain/on-demand.ts';
import { foldLetters } from './letters.ts';

const millisecondsPerDay = 86_400_000;
/** Steps of this length touch every month of either calendar within 13. */
const daysApart = 29;
/** A Sunday, from which a week and a year of days are named. */
const firstDay = Date.UTC(2020, 2, 1);
// Egypt and the Gulf, the Levant and Iraq, Algeria and Tunisia, Morocco, Mauritania: five sets of names for one year.
const monthLocales = ['ar-EG', 'ar-SY', 'ar-DZ', 'ar-MA', 'ar-MR'];
const monthSpellings: readonly (readonly [name: string, month: number])[] = [
  ['يونيه', 6],
  ['يوليه', 7],
  ['أوغسطس', 8],
  ['سيبتمبر', 9],
];
const hijriSpellings: readonly (readonly [name: string, month: number])[] = [
  ['ربيع الثاني', 4],
  ['جمادى الثانية', 6],
  ['ذي القعدة', 11],
  ['ذي الحجة', 12],
];

/** Months of the Gregorian calendar by their folded Arabic names, in every region's usage. */
export const gregorianMonths = onDemand(
  (): ReadonlyMap<string, number> => monthNames(monthLocales, 'gregory', monthSpellings),
);

/** Months of the Hijri calendar by their folded Arabic names. */
export const hijriMonths = onDemand(
  (): ReadonlyMap<string, number> => monthNames(['ar'], 'islamic-umalqura', hijriSpellings),
);

/** Weekdays, 0 for Sunday, by their folded Arabic names without the article. */
export const weekdays = onDemand((): ReadonlyMap<string, number> => weekdayNames());

/** Month names that are other words too (practised, returned, a family name): they need a day, a year or شهر beside them. */
export const ambiguousMonths: ReadonlySet<string> = new Set(['مارس', 'ماي', 'آب', 'أوت', 'جوان'].map(foldLetters));

function monthNames(
  locales: readonly string[],
  calendar: string,
  spellings: readonly (readonly [name: string, month: number])[],
): Map<string, number> {
  const names = new Map(spellings.map(([name, month]) => [foldLetters(name), month]));
  const number = new Intl.DateTimeFormat('en-u-nu-latn', { calendar, month: 'numeric', timeZone: 'UTC' });
  const dates = Array.from({ length: 13 }, (_, index) => firstDay + index * daysApart * millisecondsPerDay);
  const months = dates.map((date) => Number.parseInt(number.format(date), 10));
  for (const locale of locales) {
    const name = new Intl.DateTimeFormat(locale, { calendar, month: 'long', timeZone: 'UTC' });
    dates.forEach((date, index) => {
      names.set(foldLetters(name.format(date)), months[index] ?? 0);
    });
  }
  return names;
}

function weekdayNames(): Map<string, number> {
  const name = new Intl.DateTimeFormat('ar', { weekday: 'long', timeZone: 'UTC' });
  const names = new Map<string, number>();
  for (let day = 0; day < 7; day += 1) {
    names.set(foldLetters(name.format(firstDay + day * millisecondsPerDay)).replace(/^ال/, ''), day);
  }
  return names;
}
