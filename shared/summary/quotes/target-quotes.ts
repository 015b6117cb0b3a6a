import type { Span } from '../../contract/summary.ts';
import { beadAt, type ReadSegment } from '../read-article.ts';
import { type QuotedStretch, quotedStretches } from './quote-spans.ts';

/** What leaving a quotation without a partner costs, against the share by which the lengths of two differ. */
const leftOver = 0.55;

/** For each quoted stretch of the source, its words in the target between the quotation marks there, or null where it has no
 * partner: within each pair of sentences in the same order, by length, since engines drop marks and add them. */
export function targetQuotes(segment: ReadSegment, stretches: readonly QuotedStretch[]): (Span | null)[] {
  const found: (Span | null)[] = stretches.map(() => null);
  if (stretches.length === 0 || segment.target === '') return found;
  const english = quotedStretches(segment.target);
  if (english.length === stretches.length) return english.map(({ inner }) => trimmed(segment.target, inner));
  for (const bead of segment.beads) {
    const { target } = bead;
    if (target === null) continue;
    const here = stretches.flatMap((stretch, index) => (beadAt(segment, stretch.outer.start) === bead ? [index] : []));
    const there = english.filter(({ outer }) => outer.start >= target.start && outer.end <= target.end);
    const ratio = (target.end - target.start) / Math.max(1, bead.source.end - bead.source.start);
    const lengths = here.map((index) => ratio * lengthOf(stretches[index]));
    for (const [order, partner] of pairUp(lengths, there.map(lengthOf)).entries()) {
      const match = partner === null ? undefined : there[partner];
      if (match !== undefined) found[here[order] ?? -1] = trimmed(segment.target, match.inner);
    }
  }
  return found;
}

/** Pairs two rows of lengths in order; each of the first row gets its partner's index in the second, or null. */
function pairUp(left: readonly number[], right: readonly number[]): (number | null)[] {
  const width = right.length + 1;
  const cost = new Float64Array((left.length + 1) * width);
  for (let row = left.length; row >= 0; row--) {
    for (let column = right.length; column >= 0; column--) {
      const at = row * width + column;
      if (row === left.length && column === right.length) continue;
      const skipLeft = row < left.length ? leftOver + (cost[at + width] ?? 0) : Number.POSITIVE_INFINITY;
      const skipRight = column < right.length ? leftOver + (cost[at + 1] ?? 0) : Number.POSITIVE_INFINITY;
      const both =
        row < left.length && column < right.length
          ? difference(left[row], right[column]) + (cost[at + width + 1] ?? 0)
          : Number.POSITIVE_INFINITY;
      cost[at] = Math.min(skipLeft, skipRight, both);
    }
  }
  const partners: (number | null)[] = [];
  for (let row = 0, column = 0; row < left.length; ) {
    const at = row * width + column;
    const both =
      column < right.length
        ? difference(left[row], right[column]) + (cost[at + width + 1] ?? 0)
        : Number.POSITIVE_INFINITY;
    if (both <= (cost[at] ?? 0) + 1e-9) {
      partners.push(column++);
      row++;
    } else if (column < right.length && leftOver + (cost[at + 1] ?? 0) <= (cost[at] ?? 0) + 1e-9) column++;
    else {
      partners.push(null);
      row++;
    }
  }
  return partners;
}

function difference(expected = 0, actual = 0): number {
  return Math.abs(expected - actual) / Math.max(expected, actual, 1);
}

function lengthOf(stretch: QuotedStretch | undefined): number {
  return stretch === undefined ? 0 : stretch.inner.end - stretch.inner.start;
}

/** Without the spaces at the ends and the comma that English puts before the closing mark. */
function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const from = start + inner.length - inner.trimStart().length;
  const to = start + inner.replace(/[\s,]+$/u, '').length;
  return { start: from, end: Math.max(from, to) };
}
