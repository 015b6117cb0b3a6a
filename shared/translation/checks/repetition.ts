import type { Warning } from '../../contract/translation.ts';
import type { CheckedPair } from './checked-pair.ts';

const maxPhraseWords = 12;

/** A word or phrase said over and over in the translation and not in the source: an engine that has lost its way. */
export function repetition({ source, target }: Pick<CheckedPair, 'source' | 'target'>): Warning[] {
  const found = longestLoop(wordsOf(target.text));
  if (found === null) return [];
  const inSource = longestLoop(wordsOf(source.text));
  if (inSource !== null && inSource.times >= found.times) return [];
  const message = `The translation says "${found.phrase}" ${found.times} times in a row, the source ${inSource?.times ?? 1}.`;
  return [{ code: 'repetition', message }];
}

interface Loop {
  readonly phrase: string;
  readonly times: number;
}

/** The phrase that follows itself most often: a word four times, two words three times, more twice. */
function longestLoop(words: readonly string[]): Loop | null {
  let best: Loop | null = null;
  for (let length = 1; length <= maxPhraseWords; length += 1) {
    const enough = length === 1 ? 4 : length <= 3 ? 3 : 2;
    let run = 0;
    for (let index = length; index < words.length; index += 1) {
      run = words[index] === words[index - length] ? run + 1 : 0;
      const times = Math.floor(run / length) + 1;
      if (times < enough || (best !== null && times <= best.times)) continue;
      best = { phrase: words.slice(index - length + 1, index + 1).join(' '), times };
    }
  }
  return best;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
