import type { Warning } from '../../contract/translation.ts';
import type { DateMention } from '../../domain/date-mention.ts';
import { westernDigits } from '../../domain/numerals.ts';
import type { CheckedPair, CheckedText } from './checked-pair.ts';

const saturday = 6;

/** Dates whose parts the other language does not have: a year, a month, a day, a weekday, or the wrong side of today. */
export function dateMismatch({ source, target }: CheckedPair): Warning[] {
  const missing = source.dates.filter((date) => !isSaid(date, target));
  const added = target.dates.filter((date) => !isSaid(date, source) && !isInName(date, target.text));
  if (missing.length === 0 && added.length === 0) return [];
  const message = `The source says ${listed(missing, source)}, the translation ${listed(added, target)}.`;
  return [{ code: 'date-mismatch', message }];
}

function isSaid(date: DateMention, other: CheckedText): boolean {
  const has = (matches: (candidate: DateMention) => boolean): boolean => other.dates.some(matches);
  const figures = new Set(westernDigits(other.text).match(/\d+/g)?.map(Number));
  const hasNumber = (value: number): boolean =>
    figures.has(value) || other.numbers.some((number) => number.value === value);
  if (date.year !== null && !has(({ year }) => year === date.year) && !hasNumber(date.year)) return false;
  // A Hijri date may be rendered in the other calendar, and months of figures in either order.
  if (date.calendar === 'hijri') return true;
  if (
    date.month !== null &&
    !has(({ month, year }) => month === date.month || (month === null && year === date.year && year !== null))
  ) {
    return false;
  }
  if (date.day !== null && !has(({ day }) => day === date.day) && !hasNumber(date.day)) return false;
  if (date.weekday !== null && !has(({ weekday }) => weekday === date.weekday)) {
    return date.weekday === saturday && /\bSabbath\b/i.test(other.text);
  }
  return !isReversed(date, other);
}

/** The Sunday Times, Black Friday: a weekday beside a capital is mostly part of a name. */
function isInName({ weekday, month, start, end }: DateMention, text: string): boolean {
  return (
    weekday !== null &&
    month === null &&
    (/^ \p{Lu}\p{Ll}/u.test(text.slice(end)) || /\p{Lu}\p{Ll}+ $/u.test(text.slice(0, start)))
  );
}

/** "next week" for الأسبوع الماضي: the unit is there, only on the other side of today. */
function isReversed({ relative }: DateMention, other: CheckedText): boolean {
  if (relative === null || relative.offset === 0) return false;
  const same = other.dates.filter((date) => date.relative?.unit === relative.unit);
  const signs = same.map((date) => Math.sign(date.relative?.offset ?? 0));
  return signs.length > 0 && !signs.includes(Math.sign(relative.offset)) && signs.includes(-Math.sign(relative.offset));
}

function listed(dates: readonly DateMention[], { text }: CheckedText): string {
  if (dates.length === 0) return 'nothing of it';
  return [...new Set(dates.map(({ start, end }) => `"${text.slice(start, end)}"`))].join(', ');
}
