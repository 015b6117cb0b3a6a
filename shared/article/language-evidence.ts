import { isArabicLetter } from '../arabic/letters.ts';
import { languageOfWord, type ScriptLanguage } from './function-words.ts';

/** What an article's letters and words say of its language. */
export interface LanguageEvidence {
  /** Letters, by script; addresses and handles are not counted. */
  readonly lettersByScript: ReadonlyMap<string, number>;
  readonly letters: number;
  readonly digits: number;
  /** Letters of the Arabic script that Arabic itself does not use. */
  readonly foreignLetters: number;
  /** Words in Arabic script. */
  readonly words: number;
  readonly wordsByLanguage: ReadonlyMap<ScriptLanguage, number>;
  /** Frequent Arabic words spelt backwards. */
  readonly reversedWords: number;
}

/** Addresses, handles and tags: they pass through unchanged and are of no language. */
const passages = /(?:https?:\/\/|www\.)\S{1,2000}|[^\s@]{1,100}@[^\s@]{1,200}|[@#][\w.]{2,100}/g;
const arabicLetters = /[\u0621-\u063a\u0641-\u064a\u0671]/;
const scripts = ['Latin', 'Hebrew', 'Cyrillic', 'Greek', 'Han', 'Devanagari', 'Syriac', 'Thai'] as const;
const scriptPatterns = scripts.map((script) => ({ script, pattern: new RegExp(`\\p{Script=${script}}`, 'u') }));

/** Counts what tells an article's language. */
export function gatherEvidence(text: string): LanguageEvidence {
  const lettersByScript = new Map<string, number>();
  const wordsByLanguage = new Map<ScriptLanguage, number>();
  let letters = 0;
  let foreignLetters = 0;
  let words = 0;
  let reversedWords = 0;
  const plain = text.replace(passages, ' ');
  for (const [word] of plain.matchAll(/[\p{L}\p{M}]+/gu)) {
    for (const letter of word) {
      if (!/\p{L}/u.test(letter)) continue;
      letters += 1;
      const script = scriptOf(letter);
      lettersByScript.set(script, (lettersByScript.get(script) ?? 0) + 1);
      if (script === 'Arabic' && !arabicLetters.test(letter)) foreignLetters += 1;
    }
    if (!/\p{Script=Arabic}/u.test(word)) continue;
    words += 1;
    const language = languageOfWord(word);
    if (language !== null) wordsByLanguage.set(language, (wordsByLanguage.get(language) ?? 0) + 1);
    else if (word.length > 1 && languageOfWord([...word].reverse().join('')) === 'Arabic') reversedWords += 1;
  }
  const digits = plain.match(/\p{Nd}/gu)?.length ?? 0;
  return { lettersByScript, letters, digits, foreignLetters, words, wordsByLanguage, reversedWords };
}

function scriptOf(letter: string): string {
  if (isArabicLetter(letter)) return 'Arabic';
  return scriptPatterns.find(({ pattern }) => pattern.test(letter))?.script ?? 'another script';
}
