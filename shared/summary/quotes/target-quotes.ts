import type { Span } from '../../contract/summary.ts';
import { beadAt, type ReadSegment } from '../read-article.ts';
import { type QuotedStretch, quotedStretches } from './quote-spans.ts';

/** For each quoted stretch of the source, its words in the target between the quotation marks there, or null where the two
 * cannot be matched one to one. */
export function targetQuotes(segment: ReadSegment, stretches: readonly QuotedStretch[]): (Span | null)[] {
  if (stretches.length === 0 || segment.target === '') return stretches.map(() => null);
  const english = quotedStretches(segment.target);
  if (english.length === stretches.length) return english.map(({ inner }) => trimmed(segment.target, inner));
  // Counted within each pair of sentences, a mark lost in one leaves the others matched.
  const found: (Span | null)[] = stretches.map(() => null);
  for (const bead of segment.beads) {
    if (bead.target === null) continue;
    const { start, end } = bead.target;
    const here = stretches.flatMap((stretch, index) => (beadAt(segment, stretch.outer.start) === bead ? [index] : []));
    const there = english.filter(({ outer }) => outer.start >= start && outer.end <= end);
    if (here.length !== there.length) continue;
    for (const [order, index] of here.entries()) {
      const match = there[order];
      if (match !== undefined) found[index] = trimmed(segment.target, match.inner);
    }
  }
  return found;
}

function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  return { start: start + inner.length - inner.trimStart().length, end: end - (inner.length - inner.trimEnd().length) };
}
