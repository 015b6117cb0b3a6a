import type { Block } from '../domain/article.ts';
import { type OutlineBlock, outlineHtml } from './html-outline.ts';
import { type ArticleScope, findArticle, ownBlocks } from './html-scope.ts';
import { listItemText } from './list-marker.ts';
import { isSameText, makeBlock, type ParsedDocument, withHeadline } from './parsed-document.ts';

/** Lines with which Arabic sites send the reader on, when they are short or hold a link. */
const readMore =
  /^(?:اقرأ|إقرأ|طالع|شاهد|تابع|انظر)(?:ي|وا)? (?:أيضا|ايضا|أيضًا|أيضاً|المزيد|كذلك|ايضاً)|^(?:مواضيع|أخبار|مقالات|روابط) ذات صلة|^للمزيد\b/;
const maxReadMoreLength = 200;

/** Reads a page: the article's own text, its headline, and what the page says of its date and address. @throws NestedTooDeepError */
export function readHtml(html: string): ParsedDocument {
  const outline = outlineHtml(html);
  const { metadata } = outline;
  const scope = findArticle(outline);
  const headline = chooseHeadline(scope, metadata.title);
  const text = scope.blocks.filter((block) => !isHeading(block) || !isSameText(block.text, headline)).flatMap(toBlock);
  return {
    blocks: text.length === 0 ? [] : withHeadline(headline, text),
    published: metadata.published,
    url: metadata.url,
    language: metadata.language,
  };
}

/** The blocks of a piece of HTML that is all article, such as the body of a wire item. @throws NestedTooDeepError */
export function htmlBlocks(html: string): Block[] {
  const outline = outlineHtml(html);
  const isOwn = ownBlocks(outline);
  return outline.blocks.filter((_, index) => isOwn[index] === true).flatMap(toBlock);
}

function toBlock(block: OutlineBlock): Block[] {
  const item = listItemText(block.text);
  const made = makeBlock(item !== null || block.role === 'list-item' ? 'list-item' : 'paragraph', item ?? block.text);
  return made === null || isReadMore(made.text, block.linkShare > 0) ? [] : [made];
}

function isReadMore(text: string, hasLink: boolean): boolean {
  return readMore.test(text) && (hasLink || text.length < maxReadMoreLength) && text.length < maxReadMoreLength * 2;
}

function isHeading({ role }: OutlineBlock): boolean {
  return role === 'title' || role === 'heading';
}

/**
 * The article's own title; else one on the page that its head repeats; else the head's, without the site's name behind it;
 * else whatever title or heading comes first.
 */
function chooseHeadline({ blocks, ownTitles, pageTitles }: ArticleScope, headTitle: string): string {
  const repeated = pageTitles.find((title) => headTitle.includes(title.trim()));
  const bare = headTitle.replace(/\s+[|–—-]\s+[^|–—]{1,40}$/u, '').trim();
  const first = blocks[0];
  return [ownTitles[0], repeated, bare, pageTitles[0], first && isHeading(first) ? first.text : ''].find(Boolean) ?? '';
}
