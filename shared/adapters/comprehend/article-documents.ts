import { countCodePoints } from '../../domain/code-points.ts';

/** Where a segment stands in a document. */
export interface DocumentPart {
  readonly segment: string;
  /** UTF-16 offset in the document. */
  readonly start: number;
  readonly text: string;
}

/** A text for one request, and the segments it is made of, a newline between each two. */
export interface ArticleDocument {
  readonly text: string;
  readonly parts: readonly DocumentPart[];
}

interface ArabicSegment {
  readonly id: string;
  readonly source: string;
}

/** "Maximum document size: 100 KB" (Amazon Comprehend, "Guidelines and quotas", single document operations). */
export const maxDocumentBytes = 100_000;

/** A request is billed by started hundreds of characters, three at least (Amazon Comprehend pricing). */
const unitCharacters = 100;
const fewestUnits = 3;

/**
 * The Arabic of an article in as few documents as the limit allows, in reading order. A segment that is longer than a
 * document may be is left out: no newsroom writes paragraphs of 100 kB.
 */
export function articleDocuments(segments: readonly ArabicSegment[], maxBytes = maxDocumentBytes): ArticleDocument[] {
  const documents: { text: string; bytes: number; parts: DocumentPart[] }[] = [];
  for (const { id, source } of segments) {
    const bytes = Buffer.byteLength(source);
    if (bytes > maxBytes || source.trim() === '') continue;
    const last = documents.at(-1);
    if (last !== undefined && last.bytes + 1 + bytes <= maxBytes) {
      last.parts.push({ segment: id, start: last.text.length + 1, text: source });
      last.text += `\n${source}`;
      last.bytes += 1 + bytes;
    } else {
      documents.push({ text: source, bytes, parts: [{ segment: id, start: 0, text: source }] });
    }
  }
  return documents.map(({ text, parts }) => ({ text, parts }));
}

/** The units that a document is billed as. */
export function billedUnits({ text }: ArticleDocument): number {
  return Math.max(fewestUnits, Math.ceil(countCodePoints(text) / unitCharacters));
}
