import { sentenceSpans as arabicSentences } from '../../arabic/sentences.ts';
import { sentenceSpans as englishSentences } from '../../english/sentences.ts';
import { alignByLength } from './align-by-length.ts';

/** Sentences of both languages that say the same; a side may have several. */
export interface SentencePair {
  readonly source: string;
  readonly target: string;
}

/** Aligns the sentences of a segment; a segment that cannot be aligned is one pair. */
export function alignSentences(source: string, target: string): SentencePair[] {
  const sources = arabicSentences(source).map(({ start, end }) => source.slice(start, end));
  const targets = englishSentences(target).map(({ start, end }) => target.slice(start, end));
  const { steps } = alignByLength(sources, targets);
  if (steps.length === 0) return [{ source, target }];
  let [i, j] = [0, 0];
  return steps.map(([di, dj]) => {
    [i, j] = [i + di, j + dj];
    return { source: sources.slice(i - di, i).join(''), target: targets.slice(j - dj, j).join('') };
  });
}
