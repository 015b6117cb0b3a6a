import type { Warning } from '../../contract/translation.ts';
import type { DateMention } from '../../domain/date-mention.ts';
import { westernDigits } from '../../domain/numerals.ts';
import type { CheckedPair, CheckedText } from './checked-pair.ts';

const saturday = 6;
/** No word is longer; the bound keeps a text of many weekdays linear. */
const longestWord = 100;

/** Dates whose parts the other language does not have: a year, a month, a day, a weekday, or the wrong side of today. */
export function dateMismatch({ source, target }: CheckedPair): Warning[] {
  if (source.dates.length === 0 && target.dates.length === 0) return [];
  const [inSource, inTarget] = [withFigures(source), withFigures(target)];
  const missing = source.dates.filter((date) => !isSaid(date, inTarget));
  const added = target.dates.filter((date) => !isSaid(date, inSource) && !isInName(date, target.text));
  if (missing.length === 0 && added.length === 0) return [];
  const message = `The source says ${listed(missing, source)}, the translation ${listed(added, target)}.`;
  return [{ code: 'date-mismatch', message }];
}

/** A text with every amount that it says, in figures or in words. */
interface DatedText extends CheckedText {
  readonly amounts: ReadonlySet<number>;
}

function withFigures(checked: CheckedText): DatedText {
  const figures = westernDigits(checked.text).match(/\d+/g)?.map(Number) ?? [];
  return { ...checked, amounts: new Set([...figures, ...checked.numbers.map(({ value }) => value)]) };
}

function isSaid(date: DateMention, other: DatedText): boolean {
  const has = (matches: (candidate: DateMention) => boolean): boolean => other.dates.some(matches);
  if (date.year !== null && !has(({ year }) => year === date.year) && !other.amounts.has(date.year)) return false;
  // A Hijri date may be rendered in the other calendar, and months of figures in either order.
  if (date.calendar === 'hijri') return true;
  if (
    date.month !== null &&
    !has(({ month, year }) => month === date.month || (month === null && year === date.year && year !== null))
  ) {
    return false;
  }
  if (date.day !== null && !has(({ day }) => day === date.day) && !other.amounts.has(date.day)) return false;
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
    (/^ \p{Lu}\p{Ll}/u.test(text.slice(end)) ||
      /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - longestWord), start)))
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
