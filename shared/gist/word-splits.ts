import type { Reading } from './reading.ts';

/** A word with its prefixes split off. */
export interface Split {
  readonly rest: string;
  readonly conjunction: Reading['conjunction'];
  readonly preposition: Reading['preposition'];
  readonly cost: number;
}

/** The ways to split و، ف، ب، ك، ل off a word; the article stays on (`للبيت` gives `البيت`). */
export function splits(word: string): Split[] {
  const out: Split[] = [{ rest: word, conjunction: '', preposition: '', cost: 0 }];
  const first = word[0];
  if ((first === 'و' || first === 'ف') && word.length > 2) {
    out.push({ rest: word.slice(1), conjunction: first, preposition: '', cost: first === 'و' ? 0.3 : 0.9 });
  }
  for (const split of [...out]) {
    const { rest, conjunction, cost } = split;
    const letter = rest[0];
    if (rest.length < 3 || (letter !== 'ب' && letter !== 'ك' && letter !== 'ل')) continue;
    const own = letter === 'ك' ? 1.8 : 0.4;
    if (letter === 'ل' && rest[1] === 'ل') {
      // للجنة is as often ل with اللجنة: three ل are written as two.
      if (rest.length > 4) out.push({ rest: `ال${rest.slice(1)}`, conjunction, preposition: 'ل', cost: cost + 0.08 });
      out.push({ rest: `ال${rest.slice(2)}`, conjunction, preposition: 'ل', cost: cost + 0.1 });
    }
    out.push({ rest: rest.slice(1), conjunction, preposition: letter, cost: cost + own });
  }
  return out;
}
