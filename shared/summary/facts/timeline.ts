import type { TimelineEntry } from '../../contract/summary.ts';
import type { DateMention, RelativeDate } from '../../domain/date-mention.ts';
import { type ResolvedDate, resolveDate } from '../../domain/resolve-date.ts';
import { claimOf } from '../claim.ts';
import { beadAt, type ReadSegment } from '../read-article.ts';
import { tokenIndexAt } from '../words/tokens.ts';
import { isAhead } from './ahead.ts';

const exactness: readonly string[] = ['year', 'month', 'day'];
const equals = /^\s*[،,]?\s*(?:[(/=–-]|(?:ال)?موافقة?(?: ل)?|أي|الذي يوافق|ما يوافق)\s*$/;

/** Behind a day, or behind the last of a season: من كل عام. */
const yearly = /^(?: (?:إلى|حتى) \S+(?: من)? \S+)? (?:من )?كل (?:عام|سنة)/;

/** What the article dates, earliest first; a date that the text does not settle is left out. */
export function extractTimeline(segments: readonly ReadSegment[], reference: string | null): TimelineEntry[] {
  const entries = new Map<string, TimelineEntry>();
  for (const segment of segments) {
    for (const mention of segment.dates) {
      const resolved = resolveInSentence(segment, mention, reference);
      const bead = resolved === null ? null : beadAt(segment, mention.start);
      if (resolved === null || bead === null) continue;
      const { text, evidence } = claimOf(segment, bead);
      const key = `${resolved.date} ${text.source}`;
      if (!entries.has(key)) entries.set(key, { ...resolved, text, evidence });
    }
  }
  return [...entries.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The date a mention stands for in its sentence, whose tense says whether a bare weekday is behind or ahead. */
export function resolveInSentence(
  segment: ReadSegment,
  mention: DateMention,
  reference: string | null,
): ResolvedDate | null {
  if (isEachDay(segment, mention) || isSaid(segment, mention) || recurs(segment, mention) || isName(segment, mention))
    return null;
  const beside = mention.calendar === 'hijri' ? sameDay(segment, mention) : null;
  if (beside !== null) return resolveDate(beside, reference);
  if (mention.reckoned !== undefined) return resolveReckoned(segment, mention, mention.reckoned, reference);
  // "At the end of the year" in a story of another year is that year's.
  if (isBarePeriod(segment, mention) && isElsewhen(namedBefore(segment, mention, reference), reference)) return null;
  // "Since June" is the one that is over, however near the next one is.
  if (isSince(segment, mention)) return resolveDate({ ...mention, relative: { unit: 'year', offset: -1 } }, reference);
  const bare = mention.weekday !== null && mention.relative === null && mention.day === null && mention.year === null;
  if (!bare || !isAhead(segment, mention)) return resolveDate(mention, reference);
  return resolveDate({ ...mention, relative: { unit: 'week', offset: 1 } }, reference);
}

/** "The following year", "the same month of last year": reckoned from the date that the paragraph names before. */
function resolveReckoned(
  segment: ReadSegment,
  mention: DateMention,
  { unit, offset }: RelativeDate,
  reference: string | null,
): ResolvedDate | null {
  const from = namedBefore(segment, mention, reference);
  const isExactEnough = from !== null && exactness.indexOf(from.precision) >= exactness.indexOf(unit);
  const { reckoned: _, ...plain } = mention;
  if (mention.relative === null && mention.year === null)
    return isExactEnough ? resolveDate({ ...plain, relative: { unit, offset } }, wholeDay(from.date)) : null;
  // Without its month the year that is named with it still stands.
  return resolveDate(isExactEnough ? { ...plain, month: Number(from.date.slice(5, 7)) } : plain, reference);
}

function wholeDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** What the date right before a mention stands for, by itself; null where that one, too, leans on another. */
function namedBefore(segment: ReadSegment, { start }: DateMention, reference: string | null): ResolvedDate | null {
  const named = segment.dates[tokenIndexAt(segment.dates, start) - 1];
  const leans = named === undefined || named.reckoned !== undefined || isBarePeriod(segment, named);
  return leans ? null : resolveInSentence(segment, named, reference);
}

/** Whether a date lies in another year than the article. */
function isElsewhen(date: ResolvedDate | null, reference: string | null): boolean {
  return date !== null && reference !== null && date.date.slice(0, 4) !== reference.slice(0, 4);
}

/** The same day or year in our calendar beside a Hijri date: 1443هـ (2022م), which nothing reckoned is surer than. */
function sameDay({ source, dates }: ReadSegment, mention: DateMention): DateMention | null {
  const at = tokenIndexAt(dates, mention.start);
  const [before, after] = [dates[at - 1], dates[at + 1]];
  const isSame = (other: DateMention | undefined, gap: string): other is DateMention =>
    other?.calendar === 'gregorian' &&
    other.year !== null &&
    other.reckoned === undefined &&
    (other.day === null) === (mention.day === null) &&
    equals.test(gap);
  if (isSame(after, source.slice(mention.end, after?.start))) return after;
  return isSame(before, source.slice(before?.end ?? 0, mention.start)) ? before : null;
}

/** The end of "the year", not of "this year". */
function isBarePeriod({ source }: ReadSegment, { start, end, relative, year }: DateMention): boolean {
  if (relative?.offset !== 0 || year !== null || !/^(?:ال|لل)\S+$/.test(source.slice(start, end))) return false;
  const isFromOrUntil = /(?:منذ|حتى|قبل|بحلول|مع) \S+ $/.test(source.slice(Math.max(0, start - 20), start));
  return (relative.unit === 'month' || relative.unit === 'year') && !isFromOrUntil;
}

/** "The street of 5 July" is called after a day. */
function isName({ source }: ReadSegment, { start, year, weekday, relative }: DateMention): boolean {
  if (year !== null || weekday !== null || relative !== null) return false;
  return /(?:^|\s)\p{L}{0,2}(?:شارع|ساحة|ميدان|ملعب|نهج|حي|جامعة|مستشفى|جسر|حركة|قاعة|مطار)(?: ثورة)? $/u.test(
    source.slice(Math.max(0, start - 20), start),
  );
}

/** "On 8 March every year" is no one day. */
function recurs({ source }: ReadSegment, { end, year, relative }: DateMention): boolean {
  return year === null && relative === null && yearly.test(source.slice(end, end + 40));
}

/** "Since" before a month without a year. */
function isSince({ source }: ReadSegment, { start, month, day, year, relative }: DateMention): boolean {
  if (month === null || day !== null || year !== null || relative !== null) return false;
  return /(?:^|[\s،])[وف]?منذ(?: شهر)?\s$/.test(source.slice(Math.max(0, start - 12), start));
}

/** "Two thousand loaves a day": في اليوم is a rate, not today. */
function isEachDay({ source }: ReadSegment, { start, end, weekday }: DateMention): boolean {
  return (
    weekday === null &&
    /(?:^|\s)في\s$/.test(source.slice(Math.max(0, start - 4), start)) &&
    source.slice(start, end) === 'اليوم'
  );
}

/** "Today" or "tomorrow" in somebody's mouth is as often "nowadays" or "one day", and counts from when it was said; with its
 * weekday it is the day. */
function isSaid({ quoted }: ReadSegment, { start, weekday, relative }: DateMention): boolean {
  return weekday === null && relative?.unit === 'day' && isQuoted({ quoted }, { start });
}

function isQuoted({ quoted }: Pick<ReadSegment, 'quoted'>, { start }: Pick<DateMention, 'start'>): boolean {
  return quoted.some(({ inner }) => start >= inner.start && start < inner.end);
}
