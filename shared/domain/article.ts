import type { SegmentKind } from '../contract/translation.ts';

/** What an article object's name says it contains. */
export type ArticleFormat = 'text' | 'markdown' | 'html' | 'ninjs';

/** A headline, paragraph or list item of an article, normalised: one line, no leading or trailing space, never empty. */
export interface Block {
  readonly kind: SegmentKind;
  readonly text: string;
}

/** An article as read: its text in reading order and what the document says of itself. */
export interface Article {
  /** At most one headline, and it comes first. */
  readonly blocks: readonly Block[];
  /** The encoding its bytes were in, as an IANA name: `utf-8`, `utf-16le`, `utf-16be`, `windows-1256`, `iso-8859-6`. */
  readonly encoding: string;
  /** `text/plain`, `text/markdown`, `text/html` or `application/ninjs+json`. */
  readonly mediaType: string;
  /** ISO 8601 date or date-time when the document states when it was published, else null. */
  readonly published: string | null;
  /** The document's own canonical address, else null. */
  readonly url: string | null;
}

/** What the uploader said of the article in the object's metadata, decoded; absent fields are null. */
export interface StatedMetadata {
  readonly published: string | null;
  readonly url: string | null;
  readonly headline: string | null;
}

/** A paragraph-sized unit of an article, `s1`, `s2` … in reading order; at most `maxSegmentBytes` of UTF-8. */
export interface Segment {
  readonly id: string;
  readonly kind: SegmentKind;
  readonly source: string;
}

/**
 * The most UTF-8 bytes of one segment: a TranslateText request's limit (Amazon Translate Developer Guide, "Guidelines and
 * quotas"), and the same for every engine, so that the segments of an article do not depend on the engine.
 */
export const maxSegmentBytes = 10_000;
