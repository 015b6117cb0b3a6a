import type { Evidence, Span } from '../../contract/summary.ts';
import type { ReadSegment } from '../read-article.ts';

/** Why evidence does not point at anything, or null when it does. */
export function evidenceFault(evidence: Evidence, segments: ReadonlyMap<string, ReadSegment>): string | null {
  const segment = segments.get(evidence.segment);
  if (segment === undefined) return `Expected a segment of the article, got ${evidence.segment}.`;
  const fault = spanFault(evidence.source, segment.source);
  if (fault !== null) return `The source span ${fault}.`;
  const targetFault = evidence.target === null ? null : spanFault(evidence.target, segment.target);
  return targetFault === null ? null : `The target span ${targetFault}.`;
}

function spanFault({ start, end }: Span, text: string): string | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'is not in whole code units';
  if (start < 0 || end > text.length) return 'reaches outside its text';
  if (start >= end) return 'is empty';
  if (splitsCodePoint(text, start) || splitsCodePoint(text, end)) return 'cuts a character in two';
  return text.slice(start, end).trim() === '' ? 'covers nothing but space' : null;
}

/** Whether a stretch begins and ends where words do, proclitics before it aside. */
export function endsAtWords({ start, end }: Span, text: string): boolean {
  const letter = /[\p{L}\p{M}\p{N}]/u;
  if (letter.test(text.charAt(end - 1)) && letter.test(text.charAt(end))) return false;
  // Most stretches begin behind a space.
  if (start === 0 || text.charAt(start - 1) === ' ' || !letter.test(text.charAt(start))) return true;
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
  return before === '' || /^[\p{M}]*[وفبلكا][\p{M}وفبلكا]{0,3}$/u.test(before);
}

function splitsCodePoint(text: string, offset: number): boolean {
  // Reading outside a text is slow in itself, and every stretch that begins or ends its text would do it.
  if (offset <= 0 || offset >= text.length) return false;
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
