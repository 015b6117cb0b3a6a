import { onDemand } from '../domain/on-demand.ts';

const millisecondsPerDay = 86_400_000;
/** Steps of this length touch every month of either calendar within 13. */
const daysApart = 29;
/** A Sunday, from which a week and a year of days are named. */
const firstDay = Date.UTC(2020, 2, 1);

/** Gregorian months by their English names and abbreviations, capitalised. */
export const gregorianMonths = onDemand((): ReadonlyMap<string, number> => withAbbreviations(monthNames('gregory')));

/** Hijri months by the English spellings that need no diacritics. */
export const hijriMonths = onDemand(
  (): ReadonlyMap<string, number> =>
    new Map(
      [...monthNames('islamic-umalqura'), ['Shaaban', 8] as const, ["Sha'ban", 8] as const].filter(([name]) =>
        /^[A-Z][a-z']+$/.test(name),
      ),
    ),
);

/** Weekdays by their English names, 0 for Sunday. */
export const weekdays = onDemand((): ReadonlyMap<string, number> => weekdayNames());

/** Month names that are other words or names too; they need a day, a year or a preposition of time beside them. */
export const ambiguousMonths: ReadonlySet<string> = new Set(['May', 'March', 'Mar', 'Jan', 'April', 'June', 'August']);

function monthNames(calendar: string): Map<string, number> {
  const name = new Intl.DateTimeFormat('en', { calendar, month: 'long', timeZone: 'UTC' });
  const number = new Intl.DateTimeFormat('en-u-nu-latn', { calendar, month: 'numeric', timeZone: 'UTC' });
  const names = new Map<string, number>();
  for (let step = 0; step < 13; step += 1) {
    const date = firstDay + step * daysApart * millisecondsPerDay;
    names.set(name.format(date), Number.parseInt(number.format(date), 10));
  }
  return names;
}

function withAbbreviations(months: ReadonlyMap<string, number>): Map<string, number> {
  const names = new Map([...months, ['Sept', 9] as const]);
  for (const [name, month] of months) names.set(name.slice(0, 3), month);
  return names;
}

function weekdayNames(): Map<string, number> {
  const name = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
  return new Map(Array.from({ length: 7 }, (_, day) => [name.format(firstDay + day * millisecondsPerDay), day]));
}
