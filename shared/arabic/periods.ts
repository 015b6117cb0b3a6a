import type { RelativeDate } from '../domain/date-mention.ts';
import { isEdge } from './calendar-words.ts';
import type { DatePart, DateTokens } from './date-phrases.ts';
import { readYearAfter } from './years.ts';

/** A noun with its article; what stands before the article, and the noun. */
export const definiteNoun = /^([وف]?(?:[بك]?(?=ال)|ل(?=ل)))(?:ال|(?<=ل)ل)(.+)$/;

/** What a date reckons in, by its folded Arabic noun. */
export const periods: ReadonlyMap<string, RelativeDate['unit']> = new Map([
  ['يوم', 'day'],
  ['اسبوع', 'week'],
  ['شهر', 'month'],
  ['عام', 'year'],
  ['سنه', 'year'],
]);

const offsets: readonly (readonly [RegExp, number])[] = [
  [/^ال(?:ماضي|منصرم|فايت|منقضي)ه?$/, -1],
  [/^ال(?:جاري|حالي|راهن)ه?$/, 0],
  [/^ال(?:مقبل|قادم|اتي)ه?$/, 1],
];
/** From a date that the text names before. */
const offsetsFromNamed: readonly (readonly [RegExp, number])[] = [
  [/^ال(?:سابق)ه?$/, -1],
  [/^(?:نفس|ذات|عين)ه?ا?$/, 0],
  [/^ال(?:تالي|لاحق)ه?$/, 1],
];

/** -1, 0 or 1 for الماضي، الجاري، المقبل and the like; null for any other word. */
export function readOffset({ folded }: DateTokens, index: number): number | null {
  return offsetIn(offsets, folded[index]);
}

function offsetIn(words: typeof offsets, folded = ''): number | null {
  return words.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** الأسبوع الماضي، العام الجاري، هذا الشهر، مطلع العام. */
export function readRelativePeriod(text: DateTokens, index: number): DatePart | null {
  const demonstrative = /^([وفبل]?)هذ[اه]$/.exec(text.folded[index] ?? '');
  const at = demonstrative === null ? index : index + 1;
  const match = definiteNoun.exec(text.folded[at] ?? '');
  const unit = periods.get(match?.[2] ?? '');
  if (match === null || unit === undefined || unit === 'day') return null;
  const offset = readOffset(text, at + 1);
  if (offset === null && demonstrative === null && !isCurrent(text, at)) return null;
  const year = unit === 'year' ? readYearAfter(text, offset === null ? at + 1 : at + 2) : null;
  return {
    first: index,
    next: year?.next ?? (offset === null ? at + 1 : at + 2),
    cliticLength: (demonstrative ?? match)[1]?.length ?? 0,
    relative: { unit, offset: offset ?? 0 },
    ...(year !== null && { year: year.year, calendar: year.calendar ?? 'gregorian' }),
  };
}

/** منذ مطلع الشهر is the current month; مطلع العام الدراسي، العام 2020 and العام التالي are others. */
function isCurrent({ tokens, folded }: DateTokens, at: number): boolean {
  if (!isEdge(folded[at - 1] ?? '')) return false;
  const follows = tokens[at + 1];
  if (follows?.kind === 'numeral' || /^(?:ال|لل)/.test(follows?.text ?? '')) return false;
  return offsetIn(offsetsFromNamed, folded[at + 1]) === null;
}

/** What is reckoned from a date that the text names before: العام التالي، الشهر نفسه من العام الماضي. */
export function readReckonedPeriod(text: DateTokens, index: number): DatePart | null {
  const match = definiteNoun.exec(text.folded[index] ?? '');
  const unit = periods.get(match?.[2] ?? '');
  const offset = offsetIn(offsetsFromNamed, text.folded[index + 1]);
  if (match === null || unit === undefined || unit === 'week' || offset === null) return null;
  const reckoned = { first: index, next: index + 2, cliticLength: match[1]?.length ?? 0, reckoned: { unit, offset } };
  if (unit !== 'month' || offset !== 0) return reckoned;
  const ofYear = text.folded[index + 2] === 'من' ? readRelativePeriod(text, index + 3) : null;
  if (ofYear?.relative?.unit === 'year')
    return { ...reckoned, next: ofYear.next, relative: { ...ofYear.relative, inThatYear: true } };
  const year = readYearAfter(text, index + 2);
  return year === null ? reckoned : { ...reckoned, next: year.next, year: year.year };
}
