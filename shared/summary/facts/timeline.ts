import type { TimelineEntry } from '../../contract/summary.ts';
import type { DateMention } from '../../domain/date-mention.ts';
import { type ResolvedDate, resolveDate } from '../../domain/resolve-date.ts';
import { claimOf } from '../claim.ts';
import { beadAt, type ReadSegment } from '../read-article.ts';

// A verb in the future near a bare weekday tells that the coming one is meant.
const future =
  /(?:^|\s)(?:و|ف)?(?:س[تينأ]\p{L}{3,}|سوف|المقرر|المنتظر|المتوقع|المرجح|المرتقب|المزمع|يعتزم|تعتزم|يلتقي|تلتقي)(?=\s)/u;

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
  const bare = mention.weekday !== null && mention.relative === null && mention.day === null && mention.year === null;
  if (isEachDay(segment, mention) || isSaid(segment, mention)) return null;
  // "Since June" is the one that is over, however near the next one is.
  if (isSince(segment, mention)) return resolveDate({ ...mention, relative: { unit: 'year', offset: -1 } }, reference);
  if (!bare) return resolveDate(mention, reference);
  const before = segment.source.slice(Math.max(0, mention.start - 110), mention.start);
  // "It is expected that …, and that …" is one clause.
  const clause = before.split(/[.؛]|،(?! وأن )/).at(-1) ?? '';
  if (!future.test(clause)) return resolveDate(mention, reference);
  return resolveDate({ ...mention, relative: { unit: 'week', offset: 1 } }, reference);
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
  if (weekday !== null || relative?.unit !== 'day') return false;
  return quoted.some(({ inner }) => start >= inner.start && start < inner.end);
}
