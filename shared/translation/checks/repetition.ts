import type { Warning } from '../../contract/translation.ts';
import type { CheckedPair } from './checked-pair.ts';

const maxPhraseWords = 12;
/** A passage this long is not said twice by chance. */
const passageWords = 10;

/** What the translation says over and over and the source does not: an engine that has lost its way, or copied a sentence. */
export function repetition({ source, target }: Pick<CheckedPair, 'source' | 'target'>): Warning[] {
  const [sourceWords, targetWords] = [wordsOf(source.text), wordsOf(target.text)];
  const found = longestLoop(targetWords);
  if (found !== null) {
    const times = longestLoop(sourceWords)?.times ?? 1;
    if (times >= found.times) return [];
    const message = `The translation says "${found.phrase}" ${found.times} times in a row, the source ${times}.`;
    return [{ code: 'repetition', message }];
  }
  const passage = repeatedPassage(targetWords, passageWords);
  // Arabic says the same in fewer words, because articles and pronouns are attached.
  if (passage === null || repeatedPassage(sourceWords, passageWords / 2) !== null) return [];
  return [{ code: 'repetition', message: `The translation says "${passage}" twice, the source once.` }];
}

/** The first run of so many words that a text has twice. */
function repeatedPassage(words: readonly string[], length: number): string | null {
  // By its first words: hardly any are said twice, and only those passages are looked at.
  const passages = new Map<string, Map<string, number>>();
  const passageAt = (index: number): string => words.slice(index, index + length).join(' ');
  const firstAt = new Map<string, number>();
  for (let index = 0; index + length <= words.length; index += 1) {
    const opening = `${words[index]} ${words[index + 1]} ${words[index + 2]}`;
    const before = firstAt.get(opening);
    if (before === undefined) {
      firstAt.set(opening, index);
      continue;
    }
    const alike = passages.get(opening) ?? new Map([[passageAt(before), before]]);
    passages.set(opening, alike);
    const passage = passageAt(index);
    const first = alike.get(passage);
    if (first !== undefined && first + length <= index) return passage;
    if (first === undefined) alike.set(passage, index);
  }
  return null;
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
