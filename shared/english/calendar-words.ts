import { onDemand } from '../domain/on-demand.ts';

// `Intl` knows these names, and a test holds the lists to it; but asking it takes a function's first call 5 ms.
/** The months of the Gregorian year. */
export const monthNames: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');
/** The days of the week from Sunday. */
export const weekdayNames: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Gregorian months by their English names and abbreviations, capitalised. */
export const gregorianMonths = onDemand(
  (): ReadonlyMap<string, number> =>
    new Map([
      ['Sept', 9],
      ...monthNames.flatMap((name, index) => [[name, index + 1] as const, [name.slice(0, 3), index + 1] as const]),
    ]),
);

/** Hijri months by the English spellings that need no diacritics. */
export const hijriMonths: () => ReadonlyMap<string, number> = onDemand(
  () =>
    new Map([
      ['Muharram', 1],
      ['Safar', 2],
      ['Rajab', 7],
      ['Shaaban', 8],
      ["Sha'ban", 8],
      ['Ramadan', 9],
      ['Shawwal', 10],
    ]),
);

/** Weekdays by their English names, 0 for Sunday. */
export const weekdays = onDemand(
  (): ReadonlyMap<string, number> => new Map(weekdayNames.map((name, day) => [name, day])),
);

/** Month names that are other words or names too; they need a day, a year or a preposition of time beside them. */
export const ambiguousMonths: ReadonlySet<string> = new Set(['May', 'March', 'Mar', 'Jan', 'April', 'June', 'August']);
