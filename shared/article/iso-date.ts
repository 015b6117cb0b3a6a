const isoDate =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)? ?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const internetDate = /^(?:\w{3},? )?\d{1,2} \w{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|Z|[+-]\d{4})$/i;

/**
 * The date or date-time that a document states, in the extended form of ISO 8601 with its own offset (`2022-01-13`,
 * `2022-01-13T09:30:00+03:00`), or null when it is no such date or no day of the calendar. A date-time with no offset stays so.
 */
export function isoDateOf(stated: string): string | null {
  const text = stated.trim();
  if (internetDate.test(text)) {
    const time = Date.parse(text);
    return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z');
  }
  const [, year = '', month = '', day = '', hour, minute, second = '00', offset = ''] = isoDate.exec(text) ?? [];
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  return `${date}T${hour}:${minute}:${second}${extendedOffset(offset.toUpperCase())}`;
}

function isDay(year: number, month: number, day: number): boolean {
  // Day 0 of the next month is the last of this one.
  return (
    year >= 1 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
  );
}

function extendedOffset(offset: string): string {
  if (offset === '' || offset === 'Z' || offset.includes(':')) return offset;
  return `${offset.slice(0, 3)}:${offset.slice(3) || '00'}`;
}
