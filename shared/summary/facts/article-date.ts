import { findDates } from '../../arabic/dates.ts';
import { dayNumber, resolveDate } from '../../domain/resolve-date.ts';

const isoInName = /(?<!\d)(\d{4})[-_]?(\d{2})[-_]?(\d{2})(?!\d)/;
/** A dateline stands before the first dash or colon, this near to the beginning. */
const datelineReach = 80;

/** The ISO day an article is dated: as published, else by its dateline, else by its file name; null when none says. */
export function articleDate(published: string | null, paragraphs: readonly string[], key: string): string | null {
  if (published !== null && dayNumber(published) !== null) return published.slice(0, 10);
  return fromDateline(paragraphs) ?? fromName(key);
}

function fromDateline(paragraphs: readonly string[]): string | null {
  for (const text of paragraphs.slice(0, 2)) {
    const line = /^[^.؟!]*?(?:[-–—:]\s|[)）])/.exec(text.slice(0, datelineReach))?.[0];
    if (line === undefined) continue;
    for (const mention of findDates(line)) {
      const resolved = mention.year === null ? null : resolveDate(mention, null);
      if (resolved?.precision === 'day') return resolved.date;
    }
  }
  return null;
}

function fromName(key: string): string | null {
  const match = isoInName.exec(key.slice(key.lastIndexOf('/') + 1)) ?? isoInName.exec(key);
  if (match === null) return null;
  const iso = `${match[1]}-${match[2]}-${match[3]}`;
  return Number(match[1]) >= 1900 && dayNumber(iso) !== null ? iso : null;
}
