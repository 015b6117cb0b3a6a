import type { Entity } from '@aws-sdk/client-comprehend';
import type { FoundName } from '../../ports/name-finder.ts';
import type { ArticleDocument } from './article-documents.ts';

/** What of an answer can be used, and how much of it was not even well formed. */
export interface LocatedNames {
  readonly names: readonly FoundName[];
  readonly entities: number;
  /** Entities whose offsets, text or type cannot be: an answer with many of them is not to be trusted. */
  readonly malformed: number;
}

const kinds: Readonly<Record<string, FoundName['kind'] | null>> = {
  PERSON: 'person',
  ORGANIZATION: 'organisation',
  LOCATION: 'place',
  COMMERCIAL_ITEM: null,
  EVENT: null,
  DATE: null,
  QUANTITY: null,
  TITLE: null,
  OTHER: null,
};

/**
 * The names of an answer at their places in the segments. The service counts offsets in code points (Amazon Comprehend API
 * Reference, "Entity"); they become UTF-16 here, and stand only where the document has the very words there.
 */
export function locateNames(
  entities: readonly Entity[],
  { text, parts }: ArticleDocument,
  leastScore: number,
): LocatedNames {
  const offsets = utf16Offsets(text);
  const names: FoundName[] = [];
  let malformed = 0;
  for (const { BeginOffset, EndOffset, Score, Text, Type } of entities) {
    const start = offsets(BeginOffset);
    const end = offsets(EndOffset);
    const kind = kinds[Type ?? ''];
    if (start === null || end === null || start >= end || text.slice(start, end) !== Text || kind === undefined) {
      malformed++;
      continue;
    }
    if (kind === null || Score === undefined || Score < leastScore) continue;
    const part = parts.find((one) => start >= one.start && end <= one.start + one.text.length);
    if (part !== undefined) {
      names.push({ segment: part.segment, kind, start: start - part.start, end: end - part.start });
    }
  }
  return { names, entities: entities.length, malformed };
}

/** Turns an offset in code points into one in UTF-16 units; null outside the text. */
function utf16Offsets(text: string): (codePoint: number | undefined) => number | null {
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  starts.push(at);
  return (codePoint) => (codePoint === undefined ? null : (starts[codePoint] ?? null));
}
