import type { DateMention } from '../domain/date-mention.ts';
import { findNumericDates } from '../domain/numeric-dates.ts';
import { rememberLast } from '../domain/remember-last.ts';
import { tokenise } from '../domain/text-tokens.ts';
import { canStartDate, type DatePart, readDayMonth, readRelative, readWeekday } from './date-phrases.ts';
import { readYears } from './years.ts';

/**
 * The dates that an English text names, in order: days and months in words or figures, years, weekdays, and days, weeks,
 * months and years relative to the day of writing. 4/5/2022 is read as 2022 alone: the two orders are both in use.
 */
export const findDates: (text: string) => readonly DateMention[] = rememberLast(readDates);

function readDates(text: string): readonly DateMention[] {
  const numeric = findNumericDates(text, 'unknown');
  const tokens = tokenise(text);
  const mentions: DateMention[] = [...numeric];
  for (let index = 0; index < tokens.length; ) {
    const parts = readDate(tokens, index);
    for (const part of parts) {
      const {
        first,
        next,
        calendar = 'gregorian',
        year = null,
        month = null,
        day = null,
        weekday = null,
        relative = null,
      } = part;
      const start = tokens[first]?.start ?? 0;
      mentions.push({ start, end: tokens[next - 1]?.end ?? start, calendar, year, month, day, weekday, relative });
    }
    index = parts.at(-1)?.next ?? index + 1;
  }
  const overlaps = (mention: DateMention): boolean =>
    numeric.some((other) => mention.start < other.end && other.start < mention.end);
  return mentions
    .sort((a, b) => a.start - b.start)
    .filter((mention) => numeric.includes(mention) || !overlaps(mention));
}

function readDate(tokens: ReturnType<typeof tokenise>, index: number): readonly DatePart[] {
  if (!canStartDate(tokens, index)) return [];
  const weekday = readWeekday(tokens, index);
  if (weekday !== null) {
    const gap = /^(?:,|the|\()$/.test(tokens[weekday.next]?.text ?? '') ? 1 : 0;
    const [date, ...more] = readDayMonth(tokens, weekday.next + gap);
    if (date === undefined || date.day === undefined) return [weekday];
    return [{ ...weekday, ...date, first: index, weekday: weekday.weekday ?? null }, ...more];
  }
  const days = readDayMonth(tokens, index);
  if (days.length > 0) return days;
  const relative = readRelative(tokens, index);
  return relative === null ? readYears(tokens, index) : [relative];
}
