import { countMarks, stripMarks } from '../arabic/letters.ts';
import type { Article, ArticleFormat, Block, StatedMetadata } from '../domain/article.ts';
import { countLetters } from '../domain/count-letters.ts';
import { articleFormat } from '../domain/object-key.ts';
import { languageFault } from './check-language.ts';
import { decodeArticle } from './decode-article.ts';
import { declaredCharset } from './html-charset.ts';
import { isoDateOf } from './iso-date.ts';
import { MalformedNinjsError, NestedTooDeepError, type ParsedDocument, withHeadline } from './parsed-document.ts';
import { readText } from './read-text.ts';
import { damagedArticle, emptyArticle, unsupportedType } from './refusals.ts';
import { webAddress } from './web-address.ts';

/** Most articles are plain text: the parsers of the other formats are loaded by the first article that needs one. */
const readers: Readonly<Record<ArticleFormat, () => Promise<(text: string) => ParsedDocument>>> = {
  text: async () => readText,
  markdown: async () => (await import('./read-markdown.ts')).readMarkdown,
  html: async () => (await import('./read-html.ts')).readHtml,
  ninjs: async () => (await import('./read-ninjs.ts')).readNinjs,
};
const mediaTypes: Readonly<Record<ArticleFormat, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  ninjs: 'application/ninjs+json',
};

/**
 * News marks a few letters in a hundred, to tell words apart, and those signs help the translator. Above this share the text
 * is vowelled throughout (a schoolbook, a tool's doing): then the signs only hide words from every list and engine.
 */
const maxMarksPerLetter = 0.15;

/**
 * Reads an uploaded object as an article: decoded, normalised, its text in blocks. What the uploader states of it wins over
 * what the document says. Pure: the same bytes give the same article, and bytes that differ only in encoding, line ends or
 * invisible characters give the same blocks. Linear in the number of bytes.
 * @throws RejectedArticleError with every code but `too-large`, which is the caller's to check
 */
export async function readArticle(bytes: Uint8Array, key: string, stated: StatedMetadata): Promise<Article> {
  const format = articleFormat(key);
  if (format === null) throw unsupportedType(key);
  const { text, encoding } = decodeArticle(bytes, key, format === 'html' ? declaredCharset(bytes) : null);
  const document = parse(await readers[format](), text, key);
  if (document.blocks.length === 0) throw emptyArticle(key, emptiness(text));
  const fault = languageFault(document.blocks.map((block) => block.text).join('\n'), key, document.language);
  if (fault !== null) throw fault;
  const blocks = stated.headline === null ? document.blocks : withHeadline(stated.headline, document.blocks);
  return {
    blocks: withoutHeavyVowelling(blocks),
    encoding,
    mediaType: mediaTypes[format],
    published: isoDateOf(stated.published ?? '') ?? document.published,
    url: webAddress(stated.url ?? '') ?? document.url,
  };
}

function parse(read: (text: string) => ParsedDocument, text: string, key: string): ParsedDocument {
  try {
    return read(text);
  } catch (cause) {
    if (cause instanceof MalformedNinjsError) throw damagedArticle(key, cause.message, { cause });
    if (cause instanceof NestedTooDeepError) {
      throw damagedArticle(key, 'its markup is invalid: elements are nested deeper than in any article', { cause });
    }
    throw cause;
  }
}

function emptiness(text: string): string {
  return text.trim() === '' ? 'it holds nothing but white space' : 'there are no words in it that a reader would see';
}

function withoutHeavyVowelling(blocks: readonly Block[]): readonly Block[] {
  const text = blocks.map((block) => block.text).join('\n');
  const marks = countMarks(text);
  if (marks === 0 || marks <= countLetters(text) * maxMarksPerLetter) return blocks;
  return blocks.map(({ kind, text }) => ({ kind, text: stripMarks(text) }));
}
