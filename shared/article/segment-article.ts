import { sentenceSpans } from '../arabic/sentences.ts';
import type { Article, Segment } from '../domain/article.ts';

/** No code point takes more bytes in UTF-8. */
const maxCodePointBytes = 4;

/** The units a text is cut into, from the best to the last resort; each tiles the text it is given. */
const cuts: readonly ((text: string) => string[])[] = [
  (text) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end)),
  // A Latin comma without a space behind it stands inside a number.
  (text) => text.split(/(?<=[،;,]\s)(?=\S)|(?<=،)(?=[\p{L}\p{N}])/u),
  (text) => text.split(/(?<=\s)(?=\S)/),
  (text) => text.match(/\P{M}\p{M}{0,3}|\p{M}/gu) ?? [text],
];

/**
 * The article's segments: one a block, except that a block above `maxSegmentBytes` of UTF-8 is cut at sentence ends, else at
 * commas, else at spaces, else between letters. The pieces of a block, joined, give it back exactly. Only the first piece of
 * a headline is one.
 */
export function segmentArticle(article: Article, maxSegmentBytes: number): Segment[] {
  const limit = Math.max(maxSegmentBytes, maxCodePointBytes);
  const segments: Segment[] = [];
  for (const { kind, text } of article.blocks) {
    for (const [index, source] of cut(text, limit, 0).entries()) {
      const id = `s${segments.length + 1}`;
      segments.push({ id, kind: kind === 'headline' && index > 0 ? 'paragraph' : kind, source });
    }
  }
  return segments;
}

function cut(text: string, limit: number, level: number): string[] {
  if (Buffer.byteLength(text) <= limit) return [text];
  const units = cuts[level]?.(text) ?? [...text];
  const pieces: string[] = [];
  let open = '';
  let openBytes = 0;
  const close = (): void => {
    if (open !== '') pieces.push(open);
    open = '';
    openBytes = 0;
  };
  for (const unit of units) {
    const bytes = Buffer.byteLength(unit);
    if (openBytes + bytes > limit) close();
    if (bytes > limit) {
      for (const piece of cut(unit, limit, level + 1)) pieces.push(piece);
    } else {
      open += unit;
      openBytes += bytes;
    }
  }
  close();
  return pieces;
}
