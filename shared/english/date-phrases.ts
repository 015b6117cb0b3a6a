import type { DateMention, RelativeDate } from '../domain/date-mention.ts';
import { rememberWords } from '../domain/remember-words.ts';
import type { TextToken } from '../domain/text-tokens.ts';
import { ambiguousMonths, gregorianMonths, hijriMonths, weekdays } from './calendar-words.ts';
import { readOrdinal } from './number-phrases.ts';
import { matchNumberWord } from './number-words.ts';
import { readYearAfter } from './years.ts';

/** What a run of tokens says of a date. */
export interface DatePart extends Partial<Omit<DateMention, 'start' | 'end'>> {
  readonly first: number;
  /** Index after the last token. */
  readonly next: number;
}

interface Month {
  readonly calendar: 'gregorian' | 'hijri';
  readonly month: number;
  readonly next: number;
  readonly ambiguous: boolean;
}

type Tokens = readonly TextToken[];

const offsets: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);
const relativeDays: readonly (readonly [words: string, offset: number])[] = [
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
  ['last night', -1],
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
];
/** The words that a date relative to the day of writing begins with. */
const relativeStarts: ReadonlySet<string> = new Set([
  ...relativeDays.map(([words]) => words.split(' ')[0] ?? ''),
  ...offsets.keys(),
]);
const periods: ReadonlySet<string> = new Set(['week', 'month', 'year']);
const preposition =
  /^(?:in|on|since|until|till|by|during|before|after|from|of|to|through|early|late|mid|each|every|and|between|around|for)$/i;

const startsWithWord = rememberWords((word) => {
  const bare = withoutPossessive(word);
  const lower = bare.toLowerCase();
  const isName = weekdays().has(bare) || gregorianMonths().has(bare) || hijriMonths().has(bare);
  return isName || lower === 'the' || relativeStarts.has(lower) || matchNumberWord(word) !== null;
});

/** Whether a date can begin at a token at all: hardly any does, and this is one look where reading is many. */
export function canStartDate(tokens: Tokens, index: number): boolean {
  const token = tokens[index];
  return token?.kind === 'numeral' || startsWithWord(token?.text ?? '');
}

/** The offset that a word (last, this, next) gives, or null. */
function offsetAt(tokens: Tokens, index: number): number | null {
  return offsets.get(tokens[index]?.text.toLowerCase() ?? '') ?? null;
}

/** A weekday, and what says which one: last Tuesday, Thursday. */
export function readWeekday(tokens: Tokens, index: number): DatePart | null {
  const offset = offsetAt(tokens, index);
  const at = offset === null ? index : index + 1;
  const weekday = weekdays().get(withoutPossessive(tokens[at]?.text ?? ''));
  if (weekday === undefined) return null;
  return { first: index, next: at + 1, weekday, relative: offset === null ? null : { unit: 'week', offset } };
}

/** today, last night, this week, next month, last January. */
export function readRelative(tokens: Tokens, index: number): DatePart | null {
  if (!relativeStarts.has(withoutPossessive(tokens[index]?.text ?? '').toLowerCase())) return null;
  const words = tokens.slice(index, index + 4).map((token) => withoutPossessive(token.text).toLowerCase());
  for (const [form, offset] of relativeDays) {
    const length = form.split(' ').length;
    if (words.slice(0, length).join(' ') === form)
      return { first: index, next: index + length, relative: { unit: 'day', offset } };
  }
  const offset = offsetAt(tokens, index);
  if (offset === null) return null;
  const month = readMonth(tokens, index + 1);
  if (month?.calendar === 'gregorian') {
    return { first: index, next: month.next, month: month.month, relative: { unit: 'year', offset } };
  }
  const unit = words[1] ?? '';
  return periods.has(unit)
    ? { first: index, next: index + 2, relative: { unit: unit as RelativeDate['unit'], offset } }
    : null;
}

/** One or two dates that name a month: January 6, 2022; the sixth of January; 6-9 January; January 2022; in March. */
export function readDayMonth(tokens: Tokens, index: number): readonly DatePart[] {
  return readMonthFirst(tokens, index) ?? readDayFirst(tokens, index) ?? [];
}

function readMonthFirst(tokens: Tokens, index: number): readonly DatePart[] | null {
  const month = readMonth(tokens, index);
  if (month === null) return null;
  const the = tokens[month.next]?.text === 'the' ? 1 : 0;
  const day = readDay(tokens, month.next + the);
  const base = { first: index, calendar: month.calendar, month: month.month };
  if (day !== null) {
    const joint = /^(?:-|–|and|to)$/.test(tokens[day.next]?.text ?? '') ? readDay(tokens, day.next + 1) : null;
    const year = readYearAfter(tokens, joint?.next ?? day.next);
    const years = year === null ? {} : { year: year.year };
    const first = { ...base, ...years, day: day.day, next: joint === null ? (year?.next ?? day.next) : day.next };
    return joint === null
      ? [first]
      : [first, { ...base, ...years, first: joint.first, day: joint.day, next: year?.next ?? joint.next }];
  }
  const year = readYearAfter(tokens, month.next);
  if (year !== null) return [{ ...base, year: year.year, next: year.next }];
  const isNamed = month.ambiguous && !preposition.test(tokens[index - 1]?.text ?? '');
  return month.calendar === 'hijri' || isNamed || isPersonMay(tokens, index) ? null : [{ ...base, next: month.next }];
}

/** "for May and her cabinet": May behind a preposition that also takes people. */
function isPersonMay(tokens: Tokens, index: number): boolean {
  return (
    tokens[index]?.text === 'May' &&
    /^(?:of|to|by|from|for|and|after|before|between|around)$/i.test(tokens[index - 1]?.text ?? '')
  );
}

function readDayFirst(tokens: Tokens, index: number): readonly DatePart[] | null {
  const day = readDay(tokens, index);
  if (day === null) return null;
  const isJoint = /^(?:-|–|and|to)$/.test(tokens[day.next]?.text ?? '');
  const second = isJoint ? readDay(tokens, day.next + 1) : null;
  const last = second ?? day;
  const of = tokens[last.next]?.text === 'of' ? 1 : 0;
  const month = readMonth(tokens, last.next + of);
  if (month === null) return null;
  const year = readYearAfter(tokens, month.next);
  const base = { calendar: month.calendar, month: month.month, ...(year !== null && { year: year.year }) };
  const end = { ...base, first: last.first, day: last.day, next: year?.next ?? month.next };
  return second === null ? [end] : [{ ...base, first: day.first, day: day.day, next: day.next }, end];
}

function readDay(
  tokens: Tokens,
  index: number,
): { readonly day: number; readonly first: number; readonly next: number } | null {
  const the = tokens[index]?.text.toLowerCase() === 'the' ? 1 : 0;
  const ordinal = readOrdinal(tokens, index + the);
  if (ordinal !== null) return ordinal.value <= 31 ? { day: ordinal.value, first: index, next: ordinal.next } : null;
  const token = tokens[index];
  const isDay =
    token?.kind === 'numeral' && token.plain && token.text.length <= 2 && token.value >= 1 && token.value <= 31;
  return isDay ? { day: token.value, first: index, next: index + 1 } : null;
}

function readMonth(tokens: Tokens, index: number): Month | null {
  const name = withoutPossessive(tokens[index]?.text ?? '');
  const stop = name.length <= 4 && tokens[index + 1]?.text === '.' && tokens[index + 1]?.spaced === false ? 1 : 0;
  const gregorian = gregorianMonths().get(name);
  // Jan without its full stop is a first name, Mar and Dec may start other words.
  const isShort = name.length === 3 && name !== 'May' && stop === 0;
  if (gregorian !== undefined) {
    return {
      calendar: 'gregorian',
      month: gregorian,
      next: index + 1 + stop,
      ambiguous: isShort || ambiguousMonths.has(name),
    };
  }
  const hijri = hijriMonths().get(name);
  return hijri === undefined ? null : { calendar: 'hijri', month: hijri, next: index + 1, ambiguous: true };
}

function withoutPossessive(word: string): string {
  return word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word;
}
