import { lengthDeviation, meanLengthRatio } from './length-model.ts';

/** How many texts of each side belong together. */
export type AlignmentStep = readonly [sources: number, targets: number];

/** An alignment of two lists of texts, and how unlikely their lengths make it. */
export interface LengthAlignment {
  readonly steps: readonly AlignmentStep[];
  /** Negative logarithm of the likelihood, up to a constant; infinite when the lists cannot be aligned. */
  readonly cost: number;
}

/** What makes a pair, and what it costs beyond one to one. */
const pairings: readonly (readonly [sources: number, targets: number, cost: number])[] = [
  [1, 1, 0],
  [2, 1, 3],
  [1, 2, 3],
  [2, 2, 5],
  [3, 1, 6],
  [1, 3, 6],
];
/** No deviation counts for more: a free translation of one text must not outweigh all the others. */
const maxPairCost = 12;
/** How far the alignment may stray from the diagonal; keeps long lists linear. */
const bandWidth = 12;

/**
 * Aligns texts with their translations, both in order, by their lengths (Gale and Church, "A program for aligning sentences
 * in bilingual corpora", 1993).
 * @param meanRatio characters of target for one of source
 */
export function alignByLength(
  sources: readonly string[],
  targets: readonly string[],
  meanRatio = meanLengthRatio,
): LengthAlignment {
  const columns = targets.length + 1;
  const costs = new Array<number>((sources.length + 1) * columns).fill(Number.POSITIVE_INFINITY);
  const cameBy = new Array<AlignmentStep | null>(costs.length).fill(null);
  costs[0] = 0;
  for (let i = 0; i <= sources.length; i += 1) {
    const middle = Math.round((i * targets.length) / Math.max(1, sources.length));
    for (let j = Math.max(0, middle - bandWidth); j <= Math.min(targets.length, middle + bandWidth); j += 1) {
      for (const [di, dj, penalty] of pairings) {
        const before = i < di || j < dj ? undefined : costs[(i - di) * columns + j - dj];
        if (before === undefined || before === Number.POSITIVE_INFINITY) continue;
        const total = before + penalty + pairCost(sources.slice(i - di, i), targets.slice(j - dj, j), meanRatio);
        if (total >= (costs[i * columns + j] ?? 0)) continue;
        costs[i * columns + j] = total;
        cameBy[i * columns + j] = [di, dj];
      }
    }
  }
  const steps: AlignmentStep[] = [];
  let [i, j] = [sources.length, targets.length];
  for (let step = cameBy[i * columns + j]; step != null; step = cameBy[i * columns + j]) {
    steps.unshift(step);
    [i, j] = [i - step[0], j - step[1]];
  }
  return { steps, cost: costs.at(-1) ?? Number.POSITIVE_INFINITY };
}

/** What it costs to take the texts one by one. */
export function costOneByOne(
  sources: readonly string[],
  targets: readonly string[],
  meanRatio = meanLengthRatio,
): number {
  return sources.reduce((sum, source, index) => sum + pairCost([source], [targets[index] ?? ''], meanRatio), 0);
}

function pairCost(sources: readonly string[], targets: readonly string[], meanRatio: number): number {
  return Math.min(maxPairCost, lengthDeviation(sources.join(' '), targets.join(' '), meanRatio) ** 2 / 2);
}
