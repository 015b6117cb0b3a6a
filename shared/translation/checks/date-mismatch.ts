import type { Warning } from '../../contract/translation.ts';
import type { DateMention } from '../../domain/date-mention.ts';
import { westernDigits } from '../../domain/numerals.ts';
import type { CheckedPair, CheckedText } from './checked-pair.ts';

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const saturday = 6;
/** No word is longer; the bound keeps a text of many weekdays linear. */
const longestWord = 100;
/** A space, or a dash between spaces. */
const longestJoint = 3;

type Beside = DateMention | undefined;

/** Dates whose parts the other language does not have: a year, a month, a day, a weekday, or the wrong side of today. */
export function dateMismatch({ source, target }: CheckedPair): Warning[] {
  if (source.dates.length === 0 && target.dates.length === 0) return [];
  const [inSource, inTarget] = [withParts(source), withParts(target)];
  const missing = source.dates.filter(
    (date, index) =>
      !isSaid(date, inTarget) && !isNightSaid(date, source.dates[index - 1], source.dates[index + 1], inTarget),
  );
  const added = target.dates.filter((date) => !isSaid(date, inSource) && !isInName(date, target.text));
  if (missing.length === 0 && added.length === 0) return [];
  const message = `The source says ${listed(missing, source)}, the translation ${listed(added, target)}.`;
  return [{ code: 'date-mismatch', message }];
}

/** A text with every part of a date that it says: looked up for each date of the other text, and so collected once. */
interface DatedText extends CheckedText {
  /** Every amount, in figures or in words. */
  readonly amounts: ReadonlySet<number>;
  readonly years: ReadonlySet<number | null>;
  /** Years that stand without a month. */
  readonly bareYears: ReadonlySet<number | null>;
  readonly months: ReadonlySet<number | null>;
  readonly days: ReadonlySet<number | null>;
  readonly weekdays: ReadonlySet<number | null>;
  /** Of relative dates: on which sides of today each unit is said, as signs. */
  readonly sides: ReadonlyMap<string, ReadonlySet<number>>;
}

function withParts(checked: CheckedText): DatedText {
  const { dates } = checked;
  const figures = westernDigits(checked.text).match(/\d+/g)?.map(Number) ?? [];
  const sides = new Map<string, Set<number>>();
  for (const { relative } of dates) {
    if (relative === null) continue;
    const signs = sides.get(relative.unit) ?? new Set();
    sides.set(relative.unit, signs.add(Math.sign(relative.offset)));
  }
  return {
    ...checked,
    amounts: new Set([...figures, ...checked.numbers.map(({ value }) => value)]),
    years: new Set(dates.map(({ year }) => year)),
    bareYears: new Set(dates.filter(({ month }) => month === null).map(({ year }) => year)),
    months: new Set(dates.map(({ month }) => month)),
    days: new Set(dates.map(({ day }) => day)),
    weekdays: new Set([...dates.map(({ weekday }) => weekday), ...weeklyIn(checked.text)]),
    sides,
  };
}

function isSaid(date: DateMention, other: DatedText): boolean {
  const { year, month, day, weekday } = date;
  if (year !== null && !other.years.has(year) && !other.amounts.has(year)) return false;
  // A Hijri date may be rendered in the other calendar, and months of figures in either order.
  if (date.calendar === 'hijri') return true;
  if (month !== null && !other.months.has(month) && (year === null || !other.bareYears.has(year))) return false;
  if (day !== null && !other.days.has(day) && !other.amounts.has(day)) return false;
  if (weekday !== null && !other.weekdays.has(weekday)) {
    return weekday === saturday && /\bSabbath\b/i.test(other.text);
  }
  return !isReversed(date, other);
}

/** ليل الجمعة السبت is the night between them: one of the two is enough. */
function isNightSaid(date: DateMention, before: Beside, after: Beside, other: DatedText): boolean {
  if (date.weekday === null || date.month !== null) return false;
  const isSaidBeside = (beside: Beside, gap: number): boolean =>
    beside !== undefined && beside.weekday !== null && gap <= longestJoint && isSaid(beside, other);
  return isSaidBeside(before, date.start - (before?.end ?? 0)) || isSaidBeside(after, (after?.start ?? 0) - date.end);
}

/** closed on Mondays: every week's, and so no date. */
function weeklyIn(text: string): number[] {
  return weekdayNames.flatMap((name, weekday) => (text.includes(`${name}s`) ? [weekday] : []));
}

/** The Sunday Times, Black Friday: a weekday beside a capital is mostly part of a name. */
function isInName({ weekday, month, start, end }: DateMention, text: string): boolean {
  return (
    weekday !== null &&
    month === null &&
    (/^ \p{Lu}\p{Ll}/u.test(text.slice(end)) ||
      /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - longestWord), start)))
  );
}

/** "next week" for الأسبوع الماضي: the unit is there, only on the other side of today. */
function isReversed({ relative }: DateMention, { sides }: DatedText): boolean {
  if (relative === null || relative.offset === 0) return false;
  const signs = sides.get(relative.unit);
  return signs !== undefined && !signs.has(Math.sign(relative.offset)) && signs.has(-Math.sign(relative.offset));
}

function listed(dates: readonly DateMention[], { text }: CheckedText): string {
  if (dates.length === 0) return 'nothing of it';
  return [...new Set(dates.map(({ start, end }) => `"${text.slice(start, end)}"`))].join(', ');
}
