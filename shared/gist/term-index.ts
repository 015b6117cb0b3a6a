import { foldLetters } from '../arabic/letters.ts';
import type { Pattern, PhraseIndex } from './phrase-index.ts';
import { reading } from './reading.ts';

/** Arranges a house glossary's terms for matching, the longest first; each is taken as a definite noun phrase. */
export function termIndex(terms: readonly { readonly source: string; readonly target: string }[]): PhraseIndex {
  const patterns = new Map<string, Pattern[]>();
  for (const { source, target } of terms) {
    const words = source
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(foldLetters);
    const [first] = words;
    if (first === undefined) continue;
    const pattern = {
      length: words.length,
      words,
      reading: reading({ tag: 'name', english: target, stem: source, definite: true, score: 9 }),
    };
    const list = patterns.get(first);
    if (list) list.push(pattern);
    else patterns.set(first, [pattern]);
  }
  for (const list of patterns.values()) list.sort((left, right) => right.words.length - left.words.length);
  return { patternsFrom: (first) => patterns.get(first) ?? [], verbPatterns: new Map() };
}
