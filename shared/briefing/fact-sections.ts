import type { Entity, Evidence, NumberFact, Quote, Summary, TimelineEntry } from '../contract/summary.ts';
import { html, type Markup } from './html.ts';

/** The summary's facts, each linked to the paragraphs that show it; what the article does not have is left out. */
export function factSections(summary: Summary): Markup {
  return html`
${section('Quotes', summary.quotes.map(quote))}
<div class="facts">
${list('People', summary.people.map(entity))}
${list('Organisations', summary.organisations.map(entity))}
${list('Places', summary.places.map(entity))}
${list('Timeline', summary.timeline.map(timelineEntry))}
${list('Numbers', summary.numbers.map(numberFact))}
${list(
  'Topics',
  summary.topics.map((topic) => html`${topic.name}`),
)}
</div>`;
}

/** Links to the paragraphs that an item's evidence stands in. */
export function evidenceLinks(evidence: readonly Evidence[]): Markup {
  const segments = [...new Set(evidence.map((item) => item.segment))];
  return html`<span class="ref">${segments.map((id) => html` <a href="#${id}">${id}</a>`)}</span>`;
}

function section(title: string, items: readonly Markup[]): Markup | null {
  return items.length === 0 ? null : html`<h2>${title}</h2>${items}`;
}

function list(title: string, items: readonly Markup[]): Markup | null {
  if (items.length === 0) return null;
  return html`<section><h2>${title}</h2><ul>${items.map((item) => html`<li>${item}</li>`)}</ul></section>`;
}

function entity({ name, role, mentions }: Entity): Markup {
  const roleText = role === null ? null : html`, ${role.target}`;
  return html`<b>${name.target}</b>${roleText} <bdi lang="ar" dir="rtl">${name.source}</bdi>${evidenceLinks(mentions)}`;
}

function quote({ text, speaker, evidence }: Quote): Markup {
  const who = speaker === null ? 'Speaker not certain' : speaker.name.target;
  return html`<blockquote><p>“${text.target}”</p><p lang="ar" dir="rtl">«${text.source}»</p>
<p class="meta">${who}${evidenceLinks(evidence)}</p></blockquote>`;
}

function timelineEntry({ date, text, evidence }: TimelineEntry): Markup {
  return html`<time datetime="${date}"><b>${date}</b></time> ${text.target}${evidenceLinks(evidence)}`;
}

function numberFact({ value, unit, evidence }: NumberFact): Markup {
  const amount = value.toLocaleString('en', { maximumFractionDigits: 6 });
  return html`<b>${amount}</b> ${unit?.target ?? null} ${unit === null ? null : html`<bdi lang="ar" dir="rtl">${unit.source}</bdi>`}${evidenceLinks(evidence)}`;
}
