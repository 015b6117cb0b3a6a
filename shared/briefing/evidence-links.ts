import { html, type Markup } from './html.ts';
import type { EvidenceLink } from './place-facts.ts';

/** Links from a fact to the paragraphs that show it. */
export function evidenceLinks(links: readonly EvidenceLink[]): Markup | null {
  if (links.length === 0) return null;
  return html`<span class="refs">${links.map(({ paragraph, href, sourceOnly }) => {
    const note = sourceOnly ? html`<span class="vh"> in the Arabic only</span>` : null;
    const sign = sourceOnly ? html`<span aria-hidden="true" title="Arabic only"> ع</span>` : null;
    return html` <a href="${href}"><span class="vh">Show in paragraph </span>${paragraph}${sign}${note}</a>`;
  })}</span>`;
}
