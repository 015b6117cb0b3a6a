import type { DateMention } from '../domain/date-mention.ts';
import { findNumericDates } from '../domain/numeric-dates.ts';
import { longArticle, rememberLast } from '../domain/remember-last.ts';
import {
  canStartDate,
  type DatePart,
  type DateTokens,
  readDayMonth,
  readMonthDate,
  readRelativeDay,
  readWeekday,
} from './date-phrases.ts';
import { foldLetters } from './letters.ts';
import { arabicTokens } from './number-phrases.ts';
import { readReckonedPeriod, readRelativePeriod } from './periods.ts';
import { readYears } from './years.ts';

/**
 * The dates that an Arabic text names, in order: day and month in every region's month names or in figures, Hijri dates,
 * years, weekdays, and days, weeks, months and years relative to the day of writing.
 */
export const findDates: (text: string) => readonly DateMention[] = rememberLast(readDates, longArticle);

function readDates(text: string): readonly DateMention[] {
  const numeric = findNumericDates(text, 'day-first');
  const words = arabicTokens(text);
  const tokens: DateTokens = { ...words, folded: words.tokens.map((token) => foldLetters(token.text)) };
  const mentions: DateMention[] = [...numeric];
  for (let index = 0; index < tokens.tokens.length; ) {
    const parts = readDate(tokens, index);
    const last = parts.at(-1);
    for (const part of parts) mentions.push(toMention(tokens, part));
    index = last?.next ?? index + 1;
  }
  const apart = mentions
    .sort((a, b) => a.start - b.start)
    .filter((mention) => numeric.includes(mention) || !overlaps(mention, numeric));
  return apart.flatMap((mention, index) => withWeekday(text, mention, apart[index - 1], apart[index + 1]));
}

/** يوم الخميس المقبل 19/5/2022 is one date: the figures take the weekday to them. */
function withWeekday(text: string, mention: DateMention, before?: DateMention, after?: DateMention): DateMention[] {
  if (after !== undefined && isWeekdayOf(text, mention, after)) return [];
  if (before === undefined || !isWeekdayOf(text, before, mention)) return [mention];
  return [{ ...mention, start: before.start, weekday: before.weekday }];
}

function isWeekdayOf(text: string, { weekday, month, end }: DateMention, date: DateMention): boolean {
  return (
    weekday !== null &&
    month === null &&
    date.weekday === null &&
    date.day !== null &&
    date.month !== null &&
    /^[\s،,(]{1,2}$/.test(text.slice(end, date.start)) &&
    /^[\d٠-٩۰-۹]/.test(text.slice(date.start))
  );
}

function overlaps(mention: DateMention, others: readonly DateMention[]): boolean {
  return others.some((other) => mention.start < other.end && other.start < mention.end);
}

/** What begins at a token: one date, or several that share a month or a word for year. */
function readDate(text: DateTokens, index: number): readonly DatePart[] {
  if (!canStartDate(text, index)) return [];
  const relative = readRelativeDay(text, index);
  const weekday = readWeekday(text, relative?.next ?? index);
  // أمس الثلاثاء: the weekday only repeats what the relative day says.
  const lead =
    weekday !== null && relative !== null ? { ...weekday, ...relative, next: weekday.next } : (weekday ?? relative);
  if (lead !== null) {
    const gap = /^(?:[،,(]|الموافق|ل|في)$/.test(text.folded[lead.next] ?? '') ? 1 : 0;
    const days = weekday === null ? [] : readDayMonth(text, lead.next + gap);
    const [day] = days;
    if (day === undefined) return [{ ...lead, first: index }];
    return [{ ...day, ...known(lead), first: index, next: day.next }, ...days.slice(1)];
  }
  const days = readDayMonth(text, index);
  if (days.length > 0) return days;
  const month = readMonthDate(text, index) ?? readRelativePeriod(text, index) ?? readReckonedPeriod(text, index);
  return month === null ? readYears(text, index) : [month];
}

function known({ weekday, relative, cliticLength = 0 }: DatePart): Partial<DatePart> {
  return { cliticLength, ...(weekday !== undefined && { weekday }), ...(relative != null && { relative }) };
}

function toMention({ tokens }: DateTokens, part: DatePart): DateMention {
  const first = tokens[part.first];
  const start = (first?.start ?? 0) + (part.cliticLength ?? 0);
  const { calendar = 'gregorian', year = null, month = null, day = null, weekday = null, relative = null } = part;
  const mention = { start, end: tokens[part.next - 1]?.end ?? start, calendar, year, month, day, weekday, relative };
  return part.reckoned === undefined ? mention : { ...mention, reckoned: part.reckoned };
}
