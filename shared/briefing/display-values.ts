import { onDemand } from '../domain/on-demand.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const formatter = onDemand(() => new Intl.NumberFormat('en', { maximumFractionDigits: 6 }));
/** Numbers in figures that need no rounding. */
const plain = /^(-?\d+)(\.\d{1,6})?$/;

/** An ISO date of a day, month or year as people write it (`4 February 2020`); a time of day is left out, anything else stays. */
export function displayDate(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/.exec(date) ?? [];
  if (year === undefined) return date;
  if (month === undefined) return year;
  const monthName = months[Number(month) - 1];
  if (monthName === undefined) return date;
  return day === undefined ? `${monthName} ${year}` : `${Number(day)} ${monthName} ${year}`;
}

const scales: readonly (readonly [size: number, word: string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** A number as people read it, never rounded: thousands grouped, millions and more in words where three decimals tell them whole. */
export function displayNumber(value: number): string {
  const scale = scales.find(([size]) => Math.abs(value) >= size);
  if (scale === undefined) return grouped(value);
  const [size, word] = scale;
  const isWhole = Number.isInteger(value) && value % (size / 1000) === 0;
  return isWhole ? `${grouped(value / size)} ${word}` : grouped(value);
}

/** Thousands grouped, as `Intl` does it; to open its data takes a first page 8 ms, and hardly any number needs it. */
function grouped(value: number): string {
  const [, whole, fraction = ''] = plain.exec(String(value)) ?? [];
  return whole === undefined ? formatter().format(value) : whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + fraction;
}

/** A number and what it counts, the sign of a percentage attached (`38%`, `310,000,000 dinars`). */
export function displayAmount(value: number, unit: string | null): string {
  if (unit === null) return displayNumber(value);
  return unit === '%' ? `${displayNumber(value)}%` : `${displayNumber(value)} ${unit}`;
}

/** A number and its noun (`1 paragraph`, `3 paragraphs`). */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
