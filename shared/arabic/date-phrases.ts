import type { DateMention, RelativeDate } from '../domain/date-mention.ts';
import { onDemand } from '../domain/on-demand.ts';
import { ambiguousMonths, gregorianMonths, hijriMonths, isEdge, weekdays } from './calendar-words.ts';
import { type ArabicTokens, readOrdinal } from './number-phrases.ts';
import { definiteNoun, periods, readOffset, readReckonedPeriod, readRelativePeriod } from './periods.ts';
import { readYearAfter } from './years.ts';

/** The tokens of an Arabic text with their folded forms. */
export interface DateTokens extends ArabicTokens {
  readonly folded: readonly string[];
}

/** What a run of tokens says of a date. */
export interface DatePart extends Partial<Omit<DateMention, 'start' | 'end'>> {
  readonly first: number;
  /** Index after the last token. */
  readonly next: number;
  /** UTF-16 length of the clitics on the first token. */
  readonly cliticLength?: number;
}

interface Month {
  readonly calendar: 'gregorian' | 'hijri';
  readonly month: number;
  readonly next: number;
  readonly cliticLength: number;
  /** Whether the name alone could be another word. */
  readonly ambiguous: boolean;
}

/** Words that a date begins with beside numbers and the names of months and weekdays, folded, without clitics. */
const leadWords = [
  'يوم',
  'شهر',
  'صباح',
  'مساء',
  'ليل',
  'ليله',
  'فاتح',
  'غره',
  'ظهر',
  'فجر',
  'عصر',
  'اول',
  'بعد',
  'امس',
  'بارحه',
  'غدا',
  'غد',
];
const yearWords = ['هذا', 'هذه', 'عام', 'سنه', 'عامي', 'سنتي', 'اعوام', 'سنوات'];

/** No list of days is longer: أيام 6 و7 و8 و9 يناير. */
const mostDays = 6;

/** Every folded word that a date can begin with, and some that none does: the readers judge what is behind it. */
const dateStarts = onDemand((): ReadonlySet<string> => {
  const names = [gregorianMonths(), hijriMonths(), weekdays()].flatMap((words) => [...words.keys()]);
  const stems = [...names.map((name) => name.split(' ')[0] ?? ''), ...periods.keys(), ...leadWords, ...yearWords];
  const clitics = ['', 'و', 'ف'].flatMap((conjunction) => ['', 'ب', 'ل', 'ك'].map((other) => conjunction + other));
  const prefixes = clitics.flatMap((clitic) => ['', 'ال', 'ل'].map((article) => clitic + article));
  return new Set(prefixes.flatMap((prefix) => stems.map((stem) => prefix + stem)));
});

/** Whether a date can begin at a token at all: hardly any does, and this is one look where reading is many. */
export function canStartDate({ tokens, words, folded }: DateTokens, index: number): boolean {
  return tokens[index]?.kind === 'numeral' || words[index] != null || dateStarts().has(folded[index] ?? '');
}

/** اليوم، أمس، أول من أمس، غدا، بعد غد. */
export function readRelativeDay({ tokens, folded }: DateTokens, index: number): DatePart | null {
  const day = (offset: number, length: number, cliticLength = 0): DatePart => ({
    first: index,
    next: index + length,
    cliticLength,
    relative: { unit: 'day', offset },
  });
  const [word = '', second = '', third = ''] = folded.slice(index, index + 3);
  if (/^و?اول$/.test(word) && second === 'من' && third === 'امس') return day(-2, 3);
  if (/^و?اول$/.test(word) && second === 'امس') return day(-2, 2);
  if (/^[وف]?امس$/.test(word) && second === 'الاول') return day(-2, 2);
  if (/^[وفب]?الليله$/.test(word) && second === 'الماضيه') return day(-1, 2);
  if (/^و?بعد$/.test(word) && /^(?:ال)?غدا?$/.test(second)) return day(2, 2);
  // أمسّ الحاجة is "the direst need", and لامس without its hamza "touched".
  const isOther = second === 'الحاجه' || tokens[index]?.text === 'لامس';
  const yesterday = (isOther ? null : /^([وفبل]?)(?:ال)?امس$/.exec(word)) ?? /^(و?)البارحه$/.exec(word);
  if (yesterday !== null) return day(-1, 1, yesterday[1]?.length);
  const tomorrow = /^([وف]?)(?:غدا|الغد)$/.exec(word) ?? (isTomorrow(folded, index) ? [] : null);
  if (tomorrow !== null) return day(1, 1, tomorrow[1]?.length);
  // On this day of another year.
  const today = folded[index - 2] === 'مثل' ? null : /^([وف]?)اليوم$/.exec(word);
  // اليوم التالي، اليوم العالمي، اليوم نفسه: some other day.
  const isDefinite = tokens[index + 1]?.text.startsWith('ال') === true && !weekdays().has(second.slice(2));
  const isNamed = isDefinite || /^(?:نفسه|ذاته|عينه)/.test(second);
  return today === null || isNamed ? null : day(0, 1, today[1]?.length);
}

/** غد is a noun ("a better tomorrow") but behind a part of the day or before its weekday: مساء غد، غد الأربعاء. */
function isTomorrow(folded: readonly string[], index: number): boolean {
  if (folded[index] !== 'غد') return false;
  const isNamed = weekdays().has(folded[index + 1]?.replace(/^ال/, '') ?? '');
  return isNamed || /^[وفبل]?(?:ال)?(?:يوم|صباح|ظهر|عصر|مساء|ليل|ليله|فجر)$/.test(folded[index - 1] ?? '');
}

/** A weekday with its article, and what says which one: الثلاثاء الماضي. */
export function readWeekday(text: DateTokens, index: number): DatePart | null {
  const isDay =
    /^[وفبل]?(?:ال)?يوم$/.test(text.folded[index] ?? '') ||
    /^(?:صباح|مساء|ليل|ليله|ظهر|فجر|عصر)$/.test(text.folded[index] ?? '');
  const at = isDay ? index + 1 : index;
  const match = definiteNoun.exec(text.folded[at] ?? '');
  const weekday = weekdays().get(match?.[2] ?? '');
  if (match === null || weekday === undefined || isOtherTwo(text, at, weekday)) return null;
  const offset = readOffset(text, at + 1);
  const relative: RelativeDate | null = offset === null ? null : { unit: 'week', offset };
  return {
    first: at,
    next: offset === null ? at + 1 : at + 2,
    weekday,
    relative,
    cliticLength: at === index ? (match[1]?.length ?? 0) : 0,
  };
}

/** الشخصين الاثنين: "the two", not Monday. */
function isOtherTwo({ folded }: DateTokens, index: number, weekday: number): boolean {
  return weekday === 1 && /^[وفبل]?ال.+(?:ين|ان)$/.test(folded[index - 1] ?? '') && folded[index - 1] !== 'الان';
}

/** The days of a month: 6 يناير، السادس من يناير/كانون الثاني 2022، من 6 إلى 9 يناير، أيام 6 و7 و8 يناير، السادس من الشهر الجاري. */
export function readDayMonth(text: DateTokens, index: number): readonly DatePart[] {
  const days: Day[] = [];
  for (let at = index; days.length < mostDays; ) {
    const day = readDay(text, at);
    if (day === null || (days.length > 0 && at === days.at(-1)?.next && text.words[at]?.joined !== true)) return [];
    days.push(day);
    const end = readMonthOfDay(text, day);
    if (end !== null) return days.map((other) => ({ ...end, ...other, next: other === day ? end.next : other.next }));
    at = /^(?:و|-|–|الي|حتي|،)$/.test(text.folded[day.next] ?? '') ? day.next + 1 : day.next;
  }
  return [];
}

type Day = DatePart & { readonly day: number };

function readDay(text: DateTokens, index: number): Day | null {
  const token = text.tokens[index];
  if (token?.kind === 'numeral') {
    const isDay = token.plain && token.value >= 1 && token.value <= 31 && token.text.length <= 2;
    return isDay ? { first: index, next: index + 1, day: token.value } : null;
  }
  if (/^[وفبل]?(?:ال)?(?:فاتح|غره)$/.test(text.folded[index] ?? '')) return { first: index, next: index + 1, day: 1 };
  const ordinal = readOrdinal(text, index);
  const word = text.words[index];
  // العشرين من أيار: the tens have one form for both.
  const isTens = word?.kind === 'tens' && word.definite && word.value <= 30 && text.folded[index + 1] === 'من';
  if (isTens) return { first: index, next: index + 1, day: word.value, cliticLength: word.cliticLength };
  if (ordinal === null || word?.definite !== true || ordinal.value > 31) return null;
  // النصف الأول من أكتوبر is half a month.
  if (/^[وفبل]?(?:ال|لل)(?:نصف|اسبوع|ثلث|جزء)$/.test(text.folded[index - 1] ?? '')) return null;
  return { first: index, next: ordinal.next, day: ordinal.value, cliticLength: word.cliticLength };
}

function readMonthOfDay(text: DateTokens, day: Day): DatePart | null {
  const skipped = text.folded[day.next] === 'من' ? 1 : 0;
  const at = day.next + skipped;
  const month = readMonth(text, at);
  if (month !== null) return { ...withYear(text, month), ...day, next: withYear(text, month).next };
  // في 20 الجاري: the month goes without saying.
  const isCurrent = /^ال(?:جاري|حالي)$/.test(text.folded[at] ?? '');
  if (isCurrent && (skipped === 1 || /^[وف]?(?:في|يوم|بتاريخ|منذ|حتي|الي|من)$/.test(text.folded[day.first - 1] ?? '')))
    return { ...day, next: at + 1, relative: { unit: 'month', offset: 0 } };
  const period = skipped === 1 ? (readRelativePeriod(text, at) ?? readReckonedPeriod(text, at)) : null;
  return (period?.relative ?? period?.reckoned)?.unit === 'month'
    ? { ...period, ...day, next: period?.next ?? at }
    : null;
}

/** A month without a day: يناير 2022، يناير/كانون الثاني الماضي، شهر رمضان. */
export function readMonthDate(text: DateTokens, index: number): DatePart | null {
  const month = readMonth(text, index);
  if (month === null) return null;
  const date = { ...withYear(text, month), first: index, cliticLength: month.cliticLength };
  const isSure =
    date.year !== undefined || date.relative !== undefined || /^[وفبلك]?(?:ال)?شهر$/.test(text.folded[index - 1] ?? '');
  if (month.calendar === 'hijri' || month.ambiguous) {
    const before = text.folded[index - 1] ?? '';
    const isAfterPreposition = /^[وف]?(?:في|منذ|خلال|حتي|قبل|بعد|بحلول)$/.test(before) || isEdge(before);
    return isSure || (isAfterPreposition && month.calendar === 'gregorian' && text.folded[index] !== 'ماي')
      ? date
      : null;
  }
  return date;
}

function readMonth(text: DateTokens, index: number): Month | null {
  const at =
    /^[وفبل]?(?:ال)?شهر$/.test(text.folded[index] ?? '') && text.folded[index + 1] !== undefined ? index + 1 : index;
  const first = readMonthName(text, at);
  if (first === null) return null;
  // يناير/كانون الثاني, or side by side يونيو حزيران: two names of one month.
  const isApart = text.folded[first.next] === '/' || text.folded[first.next] === '(';
  const second = readMonthName(text, isApart ? first.next + 1 : first.next);
  const isSame = second?.month === first.month && second.calendar === first.calendar;
  const closed = isSame && text.folded[first.next] === '(' ? 1 : 0;
  const ambiguous = first.ambiguous && at === index && !isSame;
  return {
    ...first,
    ambiguous,
    next: isSame ? second.next + closed : first.next,
    cliticLength: at === index ? first.cliticLength : 0,
  };
}

function readMonthName({ folded }: DateTokens, index: number): Month | null {
  for (const length of [2, 1]) {
    const parts = folded.slice(index, index + length);
    if (parts.length < length) continue;
    const name = parts.join(' ');
    for (const clitics of /^[وف]?[بلك]?/.exec(name)?.[0] ? [0, 1, 2] : [0]) {
      const bare = name.slice(clitics);
      if (clitics > 0 && (bare.length < 4 || !/^(?:[وف]?[بلك]?)$/.test(name.slice(0, clitics)))) continue;
      for (const [calendar, months] of [
        ['gregorian', gregorianMonths()],
        ['hijri', hijriMonths()],
      ] as const) {
        const month = months.get(bare);
        if (month === undefined) continue;
        return { calendar, month, next: index + length, cliticLength: clitics, ambiguous: ambiguousMonths.has(bare) };
      }
    }
  }
  return null;
}

/** The month with the year after it: 2022، من عام 2022، الماضي، من العام الماضي. */
function withYear(text: DateTokens, month: Month): DatePart {
  const date = { first: month.next, next: month.next, calendar: month.calendar, month: month.month };
  const offset = readOffset(text, month.next);
  if (offset !== null) return { ...date, next: month.next + 1, relative: { unit: 'year', offset } };
  const ofYear = text.folded[month.next] === 'من' ? readRelativePeriod(text, month.next + 1) : null;
  if (ofYear?.relative?.unit === 'year')
    return { ...date, next: ofYear.next, relative: { ...ofYear.relative, inThatYear: true } };
  const year = readYearAfter(text, month.next);
  return year === null ? date : { ...date, year: year.year, next: year.next, calendar: year.calendar ?? date.calendar };
}
