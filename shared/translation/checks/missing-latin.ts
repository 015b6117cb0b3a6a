import type { Warning } from '../../contract/translation.ts';
import { findVerbatim } from '../../domain/verbatim-spans.ts';
import type { CheckedPair } from './checked-pair.ts';

/** Names and titles that an Arabic text leaves in Latin letters: with a capital, so that no unit or article of a title is one. */
const latinWord = /(?<![\p{L}\p{N}])\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*\p{Script=Latin}(?![\p{L}\p{N}])/gu;

/** What a text must have before it is searched for such words: quick to look for. */
const latinLetter = /\p{Script=Latin}/u;

/** Words in Latin letters that the translation into a language of such letters does not have. */
export function missingLatin({ source, target }: Pick<CheckedPair, 'source' | 'target'>): Warning[] {
  const words = latinWords(source.text);
  if (words.length === 0 || !isLatin(target.text)) return [];
  const rendered = folded(target.text);
  const missing = words.filter((word) => !rendered.includes(folded(word)) && !isSpelledOut(word, target.text));
  if (missing.length === 0) return [];
  const listed = [...new Set(missing)].map((word) => `"${word}"`).join(', ');
  return [{ code: 'missing-name', message: `The source has ${listed}, the translation does not.` }];
}

/** Addresses, handles and codes are another check's. */
function latinWords(text: string): string[] {
  if (!latinLetter.test(text)) return [];
  const others = findVerbatim(text);
  return [...text.matchAll(latinWord)]
    .filter(({ index }) => !others.some(({ start, end }) => start <= index && index < end))
    .map(([word]) => word)
    .filter((word) => /\p{Lu}/u.test(word));
}

function isLatin(text: string): boolean {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin > (text.match(/\p{L}/gu)?.length ?? 0) / 2;
}

/** UNESCO may be written out. */
function isSpelledOut(word: string, text: string): boolean {
  if (!/^\p{Lu}+$/u.test(word)) return false;
  const initials = text.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.join('') ?? '';
  return initials.includes(word);
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’-]/gu, '')
    .toLowerCase();
}
