import { RejectedArticleError } from '../domain/errors.ts';

/**
 * The refusals of the reading room. A message names the article, the cause and the way out; it never quotes the article.
 */

/** Refuses what has nothing to translate in it. */
export function emptyArticle(key: string, finding: string): RejectedArticleError {
  return new RejectedArticleError('empty', `The article ${key} is empty: ${finding}. Upload it again with its text.`);
}

/** Refuses what is no text in any encoding. */
export function notText(key: string, finding: string): RejectedArticleError {
  return new RejectedArticleError(
    'not-text',
    `The article ${key} is binary data, not text: ${finding}. Upload the article's text instead.`,
  );
}

/** Refuses a key whose ending names no supported format. */
export function unsupportedType(key: string): RejectedArticleError {
  return new RejectedArticleError(
    'unsupported-type',
    `The article ${key} has an unsupported type: supported formats are .txt, .md, .html, .htm and .ninjs.json. ` +
      'Convert it to one of them, or rename it if its name is wrong.',
  );
}

/** Refuses text whose encoding cannot be told. */
export function unknownEncoding(key: string, finding: string): RejectedArticleError {
  return new RejectedArticleError(
    'unknown-encoding',
    `The encoding of the article ${key} is unknown: ${finding}. ` +
      'Expected UTF-8, UTF-16, Windows-1256 or ISO-8859-6; save it as UTF-8 and upload it again.',
  );
}

/** Refuses text that is damaged: parts are missing, invalid or garbled. */
export function damagedArticle(key: string, finding: string, options?: ErrorOptions): RejectedArticleError {
  return new RejectedArticleError(
    'damaged',
    `The article ${key} is damaged: ${finding}. Upload it again from an undamaged original.`,
    options,
  );
}

/** Refuses text in another language than Arabic. */
export function notArabic(key: string, finding: string): RejectedArticleError {
  return new RejectedArticleError(
    'not-arabic',
    `The language of the article ${key} is not Arabic: ${finding}. Only Arabic articles are translated; upload the Arabic original.`,
  );
}
