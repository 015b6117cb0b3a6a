import type { TimelineEntry } from '../contract/summary.ts';
import { displayDate } from './display-values.ts';
import { evidenceLinks } from './evidence-links.ts';
import { html, type Markup } from './html.ts';
import type { Placed } from './place-facts.ts';
import { statement } from './statement-sections.ts';
import { timelineStrip } from './timeline-strip.ts';

/**
 * What the article dates, earliest first, drawn to scale and then told; a line shows where the article was published.
 * Neighbouring dates of one sentence share its words.
 */
export function timelineSection(
  entries: readonly Placed<TimelineEntry>[],
  published: string | null,
  language: string,
): Markup | null {
  if (entries.length === 0) return null;
  const publishedDay = published === null ? null : (/^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] ?? null);
  const firstAhead =
    publishedDay === null ? -1 : entries.findIndex(({ item }) => item.date > publishedDay.slice(0, item.date.length));
  const items = entries.map((entry, index) => {
    const line =
      index === firstAhead && publishedDay !== null
        ? html`<li class="published">Article published ${displayDate(publishedDay)}. After it:</li>`
        : null;
    const sharesNext = entries[index + 1]?.item.text.source === entry.item.text.source && index + 1 !== firstAhead;
    return [line, dated(entry, language, sharesNext)];
  });
  return html`<section class="timeline" aria-labelledby="timeline"><h2 id="timeline">Timeline</h2>
${timelineStrip(
  entries.map(({ item }) => item.date),
  publishedDay,
)}
<ol>${items}</ol></section>`;
}

function dated({ item, id, links }: Placed<TimelineEntry>, language: string, sharesNext: boolean): Markup {
  const date = html`<time datetime="${item.date}">${displayDate(item.date)}</time>`;
  const words = sharesNext
    ? null
    : html`<span class="event">${statement(item.text, language)}${evidenceLinks(links)}</span>`;
  return html`<li class="fact" id="${id}">${date}${words}</li>`;
}
