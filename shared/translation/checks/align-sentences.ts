import { sentenceSpans as arabicSentences } from '../../arabic/sentences.ts';
import { sentenceSpans as englishSentences } from '../../english/sentences.ts';
import { lengthDeviation } from './length-model.ts';

/** Sentences of both languages that say the same; one side may have two. */
export interface SentencePair {
  readonly source: string;
  readonly target: string;
}

/** How many sentences of each side make a pair, and what it costs beyond one to one. */
const steps: readonly (readonly [sources: number, targets: number, cost: number])[] = [
  [1, 1, 0],
  [2, 1, 3],
  [1, 2, 3],
  [2, 2, 5],
  [3, 1, 6],
  [1, 3, 6],
];

/**
 * Aligns the sentences of a segment by their lengths (Gale and Church, "A program for aligning sentences in bilingual
 * corpora", 1993); a segment that cannot be aligned is one pair.
 */
export function alignSentences(source: string, target: string): SentencePair[] {
  const sources = arabicSentences(source).map(({ start, end }) => source.slice(start, end));
  const targets = englishSentences(target).map(({ start, end }) => target.slice(start, end));
  const columns = targets.length + 1;
  const cost = new Array<number>((sources.length + 1) * columns).fill(Number.POSITIVE_INFINITY);
  const from = new Array<readonly [number, number] | null>(cost.length).fill(null);
  cost[0] = 0;
  for (let i = 0; i <= sources.length; i += 1) {
    for (let j = 0; j <= targets.length; j += 1) {
      for (const [di, dj, penalty] of steps) {
        const before = i < di || j < dj ? Number.POSITIVE_INFINITY : (cost[(i - di) * columns + j - dj] ?? 0);
        if (before === Number.POSITIVE_INFINITY) continue;
        const deviation = lengthDeviation(sources.slice(i - di, i).join(''), targets.slice(j - dj, j).join(''));
        const total = before + penalty + deviation ** 2 / 2;
        if (total >= (cost[i * columns + j] ?? 0)) continue;
        cost[i * columns + j] = total;
        from[i * columns + j] = [di, dj];
      }
    }
  }
  const pairs: SentencePair[] = [];
  let [i, j] = [sources.length, targets.length];
  for (let step = from[i * columns + j]; step != null; step = from[i * columns + j]) {
    const [di, dj] = step;
    pairs.unshift({ source: sources.slice(i - di, i).join(''), target: targets.slice(j - dj, j).join('') });
    [i, j] = [i - di, j - dj];
  }
  return i === 0 && j === 0 && pairs.length > 0 ? pairs : [{ source, target }];
}
