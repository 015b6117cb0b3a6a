import type { Source } from '../contract/source.ts';
import type { Summary } from '../contract/summary.ts';
import type { Translation } from '../contract/translation.ts';
import { counted, displayDate } from './display-values.ts';
import { gradeWords } from './grade.ts';
import { html, type Markup } from './html.ts';
import { directionOf, languageName } from './languages.ts';
import type { PlacedFacts } from './place-facts.ts';
import { safeLink } from './safe-link.ts';

/** Articles without a headline lend their first sentence, which is no size for a title. */
const longestHeadline = 90;

/** The head of the page: the headline in both languages, where the article comes from and what it is about. */
export function pageHeader(translation: Translation, summary: Summary): Markup {
  const { source, targetLanguage, translator } = translation;
  const { text } = summary.headline;
  const english = text.target.trim();
  return html`<header>
<p class="kicker">Briefing · ${languageName(source.language)} to ${languageName(targetLanguage)} · <span class="tag ${translator.grade}">${gradeWords[translator.grade].label}</span></p>
<div class="titles${english.length > longestHeadline ? ' long' : ''}">${english === '' ? null : html`<h1 lang="${targetLanguage}" dir="${directionOf(targetLanguage)}">${english}</h1>`}
${english === '' ? html`<h1 lang="ar" dir="rtl">${text.source}</h1>` : html`<p class="original" lang="ar" dir="rtl">${text.source}</p>`}</div>
${origin(source)}
<p class="advice">${gradeWords[translator.grade].advice}</p>
${summary.topics.length === 0 ? null : html`<ul class="topics" aria-label="Topics">${summary.topics.map(({ name }) => html`<li>${name}</li>`)}</ul>`}
</header>`;
}

/** The sections of the page with how much each holds; sections the article gives nothing for are not listed. */
export function contents(facts: PlacedFacts, segmentCount: number): Markup {
  const entries: readonly (readonly [id: string, label: string, count: number])[] = [
    ['points', 'Key points', facts.keyPoints.length],
    ['quotes', 'Quotes', facts.quotes.length],
    ['timeline', 'Timeline', facts.timeline.length],
    ['numbers', 'Numbers', facts.numbers.length],
    ['people', 'People', facts.people.length],
    ['organisations', 'Organisations', facts.organisations.length],
    ['places', 'Places', facts.places.length],
    ['article', 'Article', segmentCount],
  ];
  const shown = entries.filter(([, , count]) => count > 0);
  return html`<nav aria-label="On this page"><ul>${shown.map(([id, label, count]) => html`<li><a href="#${id}">${label} <span class="count">${count}</span></a></li>`)}</ul></nav>`;
}

/** What to check before the briefing is used, or that nothing was found; dropped claims and missing knowledge are told plainly. */
export function notices({ segments, source }: Translation, { verification, quotes }: Summary): Markup {
  const warned = segments.filter(({ warnings }) => warnings.length > 0);
  const { claims, verified, dropped } = verification;
  const unproved = Math.max(0, claims - verified - dropped);
  const unnamed = quotes.filter(({ speaker }) => speaker === null).length;
  const toCheck: Markup[] = [];
  if (warned.length > 0) {
    const links = warned.map(({ id }) => html` <a href="#${id}">${id.replace(/^s/, '')}</a>`);
    toCheck.push(
      html`${counted(warned.length, 'paragraph')} of the translation ${warned.length === 1 ? 'has a warning' : 'have warnings'}: see<span class="refs">${links}</span>`,
    );
  }
  if (dropped > 0)
    toCheck.push(
      html`${counted(dropped, 'claim')} left out of this page: the article does not show ${dropped === 1 ? 'it' : 'them'}.`,
    );
  if (unproved > 0) toCheck.push(html`${counted(unproved, 'claim')} could not be verified against the article.`);
  if (unnamed > 0) toCheck.push(html`${unnamed} of ${counted(quotes.length, 'quotation')} without a certain speaker.`);
  if (source.published === null)
    toCheck.push(html`The publication date is not given: dates told only in relation to it may be missing.`);
  const proved = html`${verified} of ${counted(claims, 'claim')} verified against the Arabic text.`;
  if (toCheck.length === 0) return html`<p class="verified"><span aria-hidden="true">✓ </span>${proved}</p>`;
  return html`<section class="notices" aria-labelledby="check">
<h2 id="check">Check before use</h2>
<ul>${toCheck.map((line) => html`<li>${line}</li>`)}<li>${proved}</li></ul>
</section>`;
}

function origin({ key, published, url }: Source): Markup {
  const date =
    published === null
      ? html`Publication date not known`
      : html`Published <time datetime="${published}">${displayDate(published)}</time>`;
  const address = url === null ? null : html` · ${safeLink(url)}`;
  return html`<p class="meta">${date}${address} · <bdi dir="ltr">${key}</bdi></p>`;
}
