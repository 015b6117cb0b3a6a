import { html, type Markup } from './html.ts';

const dayMs = 86_400_000;
const mostTicks = 6;

/**
 * The dates of a timeline as a drawing to scale: a day is a dot, a month or a year a bar as long as it lasts.
 * Null when there are fewer than three different dates, which a list tells as well.
 */
export function timelineStrip(dates: readonly string[], publishedDay: string | null): Markup | null {
  const spans = [...new Set(dates)].map(spanOf);
  if (spans.length < 3) return null;
  const all = publishedDay === null ? spans : [...spans, spanOf(publishedDay)];
  const first = Math.min(...all.map(({ start }) => start));
  const last = Math.max(...all.map(({ end }) => end));
  // A margin on both sides keeps the outermost dots and labels within the drawing.
  const at = (time: number) => `${Math.round(400 + ((time - first) / (last - first)) * 9200) / 100}%`;
  const width = ({ start, end }: Span) => `${Math.round(((end - start) / (last - first)) * 9200) / 100}%`;
  const marks = spans.map((span) =>
    span.end - span.start <= dayMs
      ? html`<circle cx="${at(span.start)}" cy="20" r="5"/>`
      : html`<rect x="${at(span.start)}" y="16" width="${width(span)}" height="8" rx="4"/>`,
  );
  const published =
    publishedDay === null
      ? null
      : html`<line class="now" x1="${at(spanOf(publishedDay).start)}" x2="${at(spanOf(publishedDay).start)}" y1="4" y2="34"/>`;
  const ticks = yearTicks(first, last).map(
    (year) =>
      html`<line x1="${at(Date.UTC(year, 0))}" x2="${at(Date.UTC(year, 0))}" y1="16" y2="32"/><text x="${at(Date.UTC(year, 0))}" y="46" text-anchor="middle">${year}</text>`,
  );
  return html`<svg class="strip" width="100%" height="50" aria-hidden="true" focusable="false"><line x1="0" x2="100%" y1="20" y2="20"/>${ticks}${published}${marks}</svg>`;
}

interface Span {
  /** Milliseconds since 1970 UTC; `end` is the first moment after. */
  readonly start: number;
  readonly end: number;
}

function spanOf(date: string): Span {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0) };
  if (day === undefined) return { start: Date.UTC(year, month - 1), end: Date.UTC(year, month) };
  return { start: Date.UTC(year, month - 1, day), end: Date.UTC(year, month - 1, day + 1) };
}

/** The years that begin within a stretch of time, thinned until they can be read. */
function yearTicks(first: number, last: number): number[] {
  const from = new Date(first - 1).getUTCFullYear() + 1;
  const to = new Date(last).getUTCFullYear();
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((size) => years.length / size <= mostTicks) ?? 1000;
  return years.filter((year) => year % step === 0);
}
