import type { Source } from '../contract/source.ts';
import type { Translation } from '../contract/translation.ts';

/** The address of the article object, as a URI. */
export function sourceUri({ bucket, key }: Source): string {
  return `s3://${encoded(bucket)}/${key.split('/').map(encoded).join('/')}`;
}

/** The address of the article's translation object, which identifies the translation in every export. */
export function translationUri({ source, targetLanguage }: Translation): string {
  return `${sourceUri(source)}.${encoded(targetLanguage)}.translation.json`;
}

/** An address of the web as such, or null when it is none: exports are read by machines that would follow it. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** The full moment in an ISO date-time, or null for a bare date: formats that ask for a moment are not given a made-up hour. */
export function moment(published: string | null): string | null {
  const isMoment =
    published !== null && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(published);
  return isMoment ? published : null;
}

/** Percent-encodes a part of a URI; half a surrogate pair, which has no encoding, as the replacement character. */
function encoded(part: string): string {
  return encodeURIComponent(part.toWellFormed());
}
