import { isoDateOf } from './iso-date.ts';
import { webAddress } from './web-address.ts';

/** More objects than this are no description of one article. */
const maxVisited = 1000;

/**
 * When and where a schema.org article was published, read from one JSON-LD script; nulls when it does not say or is no JSON.
 * Its texts are never read: a page repeats there what it shows, or adds what it does not.
 */
export function newsArticleData(json: string): { readonly published: string | null; readonly url: string | null } {
  const waiting: unknown[] = [parse(json)];
  for (let visited = 0; waiting.length > 0 && visited < maxVisited; visited += 1) {
    const value = waiting.shift();
    if (Array.isArray(value)) {
      waiting.push(...value.slice(0, maxVisited));
      continue;
    }
    if (typeof value !== 'object' || value === null) continue;
    const fields = new Map(Object.entries(value));
    if (isArticle(fields.get('@type'))) {
      return { published: dateIn(fields.get('datePublished')), url: addressIn(fields) };
    }
    waiting.push(fields.get('@graph'), fields.get('mainEntity'));
  }
  return { published: null, url: null };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Broken structured data says nothing; the article's text is elsewhere.
    return null;
  }
}

function isArticle(type: unknown): boolean {
  const types = Array.isArray(type) ? type : [type];
  return types.some((name) => typeof name === 'string' && /(?:Article|Report|BlogPosting)$/.test(name));
}

function dateIn(value: unknown): string | null {
  return typeof value === 'string' ? isoDateOf(value) : null;
}

function addressIn(fields: ReadonlyMap<string, unknown>): string | null {
  const page = fields.get('mainEntityOfPage');
  const stated = typeof page === 'object' && page !== null && '@id' in page ? page['@id'] : page;
  const candidates = [fields.get('url'), stated].filter((value) => typeof value === 'string');
  return candidates.map(webAddress).find((address) => address !== null) ?? null;
}
