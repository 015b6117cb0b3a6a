import type { Text } from '../contract/source.ts';
import type { Claim, Entity, Quote } from '../contract/summary.ts';
import type { Grade } from '../contract/translation.ts';
import { evidenceLinks } from './evidence-links.ts';
import { html, type Markup } from './html.ts';
import { directionOf } from './languages.ts';
import type { Placed } from './place-facts.ts';

/** What the article says, most important first; a point without a translation is shown in Arabic and says so. */
export function keyPointsSection(points: readonly Placed<Claim>[], language: string): Markup | null {
  if (points.length === 0) return null;
  const items = points.map(
    ({ item, id, links }) =>
      html`<li class="fact" id="${id}">${statement(item.text, language)}${evidenceLinks(links)}</li>`,
  );
  return html`<section class="points" aria-labelledby="points"><h2 id="points">Key points</h2><ol>${items}</ol></section>`;
}

/**
 * The words of others, each with its speaker. English of gist grade is never shown between quotation marks, and comes
 * after the Arabic: it is not what anybody said.
 */
export function quotesSection(quotes: readonly Placed<Quote>[], language: string, grade: Grade): Markup | null {
  if (quotes.length === 0) return null;
  return html`<section aria-labelledby="quotes"><h2 id="quotes">Quotes</h2>${quotes.map((quote) => quoteCard(quote, language, grade))}</section>`;
}

/** One list of names: people, organisations or places. */
export function namesSection(title: string, entities: readonly Placed<Entity>[], language: string): Markup | null {
  if (entities.length === 0) return null;
  const id = title.toLowerCase();
  return html`<section class="names" aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ul>${entities.map((entity) => name(entity, language))}</ul></section>`;
}

/** A statement in the target language, or in Arabic when it has no translation of its own. */
export function statement({ source, target }: Text, language: string): Markup {
  if (target.trim() === '')
    return html`<span class="untranslated">Arabic only:</span> <bdi lang="ar" dir="rtl">${source}</bdi>`;
  return html`<bdi lang="${language}" dir="${directionOf(language)}">${target}</bdi>`;
}

function quoteCard({ item: { text, speaker }, id, links }: Placed<Quote>, language: string, grade: Grade): Markup {
  const arabic = html`<p lang="ar" dir="rtl">«${text.source}»</p>`;
  const isExact = links.every(({ sourceOnly }) => !sourceOnly);
  const english = quoteInTarget(text.target.trim(), language, grade, isExact);
  const who =
    speaker === null
      ? html`<strong class="uncertain">Speaker not certain</strong>`
      : html`<strong><bdi>${speaker.name.target}</bdi></strong> <bdi lang="ar" dir="rtl">${speaker.name.source}</bdi>`;
  return html`<figure class="fact quotation" id="${id}"><blockquote>${grade === 'gist' ? [arabic, english] : [english, arabic]}</blockquote>
<figcaption>${who}${evidenceLinks(links)}</figcaption></figure>`;
}

function quoteInTarget(target: string, language: string, grade: Grade, isExact: boolean): Markup | null {
  if (target === '') return html`<p class="untranslated">No translation of these words.</p>`;
  const attributes = html`lang="${language}" dir="${directionOf(language)}"`;
  if (grade === 'gist')
    return html`<p class="gist-words"><span class="tag gist">Gist, not a quotation</span> <bdi ${attributes}>${target}</bdi></p>`;
  if (isExact) return html`<p ${attributes}>“${target}”</p>`;
  return html`<p><span class="untranslated">Not found word for word in the translation; the sentence around it:</span> <bdi ${attributes}>${target}</bdi></p>`;
}

function name({ item, id, links }: Placed<Entity>, language: string): Markup {
  const role =
    item.role === null || item.role.target === '' ? null : html` <span class="role">${item.role.target}</span>`;
  const country = /^iso3166:([A-Z]{2})$/.exec(item.sameAs ?? '')?.[1];
  const code = country === undefined ? null : html` <abbr title="ISO 3166 country code">${country}</abbr>`;
  return html`<li class="fact" id="${id}"><strong><bdi lang="${language}">${item.name.target}</bdi></strong>${code} <bdi lang="ar" dir="rtl">${item.name.source}</bdi>${role}${evidenceLinks(links)}</li>`;
}
