import type { Span } from '../../contract/summary.ts';

/** A sentence as alignment sees it: where it is, how long it is, and the marks it shares with its translation. */
export interface AlignableSentence {
  readonly span: Span;
  readonly anchors: ReadonlySet<string>;
}

/** Sentences of the source that were translated by sentences of the target; either side is one unbroken stretch. */
export interface Bead {
  readonly source: Span;
  /** Null when there is no translation to point at. */
  readonly target: Span | null;
}

// Gale & Church 1993: how much likelier one-to-one is than the others, as costs; adapted: no sentence may be left over.
const shapes = [
  [1, 1, 0],
  [1, 2, 2.3],
  [2, 1, 2.3],
  [2, 2, 4.4],
  [1, 3, 4.6],
  [3, 1, 4.6],
] as const;
const variance = 6.8;
const anchorWeight = 1.5;
/** Sentences may drift from the diagonal by this many, which keeps long segments linear. */
const band = 12;

/** Pairs the sentences of a segment with those of its translation by length and by shared numbers, names and Latin words;
 * the beads tile the source, and everything is one bead when the sentences cannot be paired. */
export function alignSentences(source: readonly AlignableSentence[], target: readonly AlignableSentence[]): Bead[] {
  if (source.length === 0) return [];
  if (target.length === 0) return source.map(({ span }) => ({ source: span, target: null }));
  const path = source.length === 1 || target.length === 1 ? null : cheapestPath(source, target);
  return path ?? [{ source: cover(source), target: cover(target) }];
}

function cheapestPath(source: readonly AlignableSentence[], target: readonly AlignableSentence[]): Bead[] | null {
  const [rows, columns] = [source.length, target.length];
  const sourceLengths = sums(source);
  const targetLengths = sums(target);
  const ratio = (targetLengths[columns] ?? 1) / Math.max(1, sourceLengths[rows] ?? 1);
  const cost = new Float64Array((rows + 1) * (columns + 1)).fill(Number.POSITIVE_INFINITY);
  const shapeAt = new Int8Array(cost.length).fill(-1);
  cost[0] = 0;
  const slope = columns / rows;
  for (let row = 0; row <= rows; row++) {
    const middle = row * slope;
    for (let column = Math.max(0, Math.floor(middle - band)); column <= Math.min(columns, middle + band); column++) {
      const here = cost[row * (columns + 1) + column] ?? 0;
      if (!Number.isFinite(here)) continue;
      for (const [index, [down, across, penalty]] of shapes.entries()) {
        if (row + down > rows || column + across > columns) continue;
        const from = (sourceLengths[row + down] ?? 0) - (sourceLengths[row] ?? 0);
        const to = (targetLengths[column + across] ?? 0) - (targetLengths[column] ?? 0);
        const total =
          here + penalty + lengthCost(from * ratio, to) + anchorCost(source, row, down, target, column, across);
        const next = (row + down) * (columns + 1) + column + across;
        if (total < (cost[next] ?? 0)) {
          cost[next] = total;
          shapeAt[next] = index;
        }
      }
    }
  }
  return trace(source, target, shapeAt);
}

function trace(
  source: readonly AlignableSentence[],
  target: readonly AlignableSentence[],
  shapeAt: Int8Array,
): Bead[] | null {
  const beads: Bead[] = [];
  let [row, column] = [source.length, target.length];
  while (row > 0 || column > 0) {
    const shape = shapes[shapeAt[row * (target.length + 1) + column] ?? -1];
    if (shape === undefined) return null;
    const [down, across] = shape;
    beads.push({ source: cover(source.slice(row - down, row)), target: cover(target.slice(column - across, column)) });
    row -= down;
    column -= across;
  }
  return beads.reverse();
}

function lengthCost(expected: number, actual: number): number {
  const delta = Math.abs(actual - expected) / Math.sqrt(variance * Math.max(1, (expected + actual) / 2));
  return Math.min(12, -Math.log(2 * upperTail(delta) + 1e-6));
}

/** Each anchor of the stretch that its translation lacks, and the reverse, speaks against the pair. */
function anchorCost(
  source: readonly AlignableSentence[],
  row: number,
  down: number,
  target: readonly AlignableSentence[],
  column: number,
  across: number,
): number {
  let missing = 0;
  for (let at = row; at < row + down; at++) {
    for (const anchor of source[at]?.anchors ?? []) if (!has(target, column, across, anchor)) missing++;
  }
  for (let at = column; at < column + across; at++) {
    for (const anchor of target[at]?.anchors ?? []) if (!has(source, row, down, anchor)) missing += 0.5;
  }
  return missing * anchorWeight;
}

function has(sentences: readonly AlignableSentence[], from: number, count: number, anchor: string): boolean {
  for (let at = from; at < from + count; at++) if (sentences[at]?.anchors.has(anchor)) return true;
  return false;
}

function sums(sentences: readonly AlignableSentence[]): number[] {
  const result = [0];
  for (const { span } of sentences) result.push((result.at(-1) ?? 0) + span.end - span.start);
  return result;
}

function cover(sentences: readonly AlignableSentence[]): Span {
  return { start: sentences[0]?.span.start ?? 0, end: sentences.at(-1)?.span.end ?? 0 };
}

/** Upper tail of the normal distribution (Abramowitz & Stegun 26.2.17, error below 1e-7). */
function upperTail(x: number): number {
  const t = 1 / (1 + 0.2316419 * x);
  const poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * poly;
}
