import { stripMarks } from '../../arabic/letters.ts';
import type { Span } from '../../contract/summary.ts';

/** More than this is no quotation from a paragraph but the paragraph. */
const maxQuotedCharacters = 2_000;
const special = /[\\^$.*+?()[\]{}|/]/;

/**
 * Where words that a model copied stand in a text: letter for letter, vowel marks, stretching and the kind of space aside.
 * What is found is the text's own stretch, whatever the model made of it.
 */
export function findWords(text: string, words: string): Span[] {
  const wanted = stripMarks(words.normalize('NFC').slice(0, maxQuotedCharacters + 1))
    .replaceAll('\u0640', '')
    .replace(/^[\s«»"“”„…]+|[\s«»"“”…]+$/gu, '')
    .trim();
  if (wanted === '' || wanted.length > maxQuotedCharacters) return [];
  const pattern = wanted
    .split(/\s+/)
    .map((word) => [...word].map((letter) => `${letter.replace(special, '\\$&')}[\\p{M}\\u0640]*`).join(''))
    .join('\\s+');
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
