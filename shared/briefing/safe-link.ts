import { html, type Markup } from './html.ts';

/** An address as a link when it leads to the web, as plain text when it is anything else (`javascript:`, `data:`, a path). */
export function safeLink(address: string, label: string = address): Markup {
  if (!leadsToTheWeb(address)) return html`<bdi dir="ltr">${label}</bdi>`;
  return html`<a href="${address}" rel="noopener noreferrer nofollow"><bdi dir="ltr">${label}</bdi></a>`;
}

function leadsToTheWeb(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  return protocol === 'https:' || protocol === 'http:';
}
