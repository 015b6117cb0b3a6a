import type { SegmentKind } from '../contract/translation.ts';
import type { Block } from '../domain/article.ts';
import { normaliseText } from './normalise-text.ts';

/** What a format's reader finds in a document. */
export interface ParsedDocument {
  /** In reading order; at most one headline, and it comes first. */
  readonly blocks: readonly Block[];
  /** ISO 8601, where the document states when it was published. */
  readonly published: string | null;
  /** The document's own http(s) address, where it states it. */
  readonly url: string | null;
  /** The language tag that the document states, as written. */
  readonly language: string | null;
}

/** Thrown when an item is no JSON object; `message` says where and how, without quoting it. */
export class MalformedNinjsError extends Error {}

/** Thrown for pages nested deeper than any article is, because reading them would take quadratic time. */
export class NestedTooDeepError extends Error {}

/** A block of normalised text on one line, or null when there is no letter or figure in it. */
export function makeBlock(kind: SegmentKind, text: string): Block | null {
  const line = normaliseText(text).replaceAll('\n', ' ').trim();
  return /[\p{L}\p{N}]/u.test(line) ? { kind, text: line } : null;
}

/** Whether two texts say the same but for space, signs at their ends and case. */
export function isSameText(left: string, right: string): boolean {
  return comparable(left) === comparable(right);
}

/** The blocks with `headline` first: a block of the same text becomes it, and any other headline a paragraph. */
export function withHeadline(headline: string, blocks: readonly Block[]): Block[] {
  const block = makeBlock('headline', headline);
  if (block === null) return [...blocks];
  const [first, ...rest] = blocks.map(
    (other): Block => (other.kind === 'headline' ? { ...other, kind: 'paragraph' } : other),
  );
  if (first === undefined) return [block];
  return isSameText(first.text, block.text) ? [block, ...rest] : [block, first, ...rest];
}

function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
