import { isArabicLetter } from '../arabic/letters.ts';
import { characterTable } from '../domain/character-table.ts';
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
  const traitsOf = rememberTraits();
  for (const [word, times] of countWords(plain)) {
    for (const letter of word) {
      const { isLetter, script, isForeign } = traitsOf(letter);
      if (!isLetter) continue;
      letters += times;
      lettersByScript.set(script, (lettersByScript.get(script) ?? 0) + times);
      if (isForeign) foreignLetters += times;
    }
    if (!/\p{Script=Arabic}/u.test(word)) continue;
    words += times;
    const language = languageOfWord(word);
    if (language !== null) wordsByLanguage.set(language, (wordsByLanguage.get(language) ?? 0) + times);
    else if (word.length > 1 && languageOfWord([...word].reverse().join('')) === 'Arabic') reversedWords += times;
  }
  const digits = plain.match(/\p{Nd}/gu)?.length ?? 0;
  return { lettersByScript, letters, digits, foreignLetters, words, wordsByLanguage, reversedWords };
}

/** How often each word occurs: an article has far fewer words than it has places for them. */
function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let index = 0; index < text.length; index += 1) {
    const start = index;
    while (isOfWord(text, index) === 1) index += isFirstOfPair(text.charCodeAt(index)) ? 2 : 1;
    if (index === start) continue;
    const word = text.slice(start, index);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const isOfWord = characterTable((character) => (/[\p{L}\p{M}]/u.test(character) ? 1 : 0), 0);

function isFirstOfPair(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

interface CharacterTraits {
  readonly isLetter: boolean;
  readonly script: string;
  /** A letter of the Arabic script that Arabic itself does not use. */
  readonly isForeign: boolean;
}

/** Looks at each character once, however often it is asked for. */
function rememberTraits(): (character: string) => CharacterTraits {
  const known = new Map<string, CharacterTraits>();
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const isLetter = /\p{L}/u.test(character);
    const script = isLetter ? scriptOf(character) : '';
    const traits = { isLetter, script, isForeign: script === 'Arabic' && !arabicLetters.test(character) };
    known.set(character, traits);
    return traits;
  };
}

function scriptOf(letter: string): string {
  if (isArabicLetter(letter)) return 'Arabic';
  return scriptPatterns.find(({ pattern }) => pattern.test(letter))?.script ?? 'another script';
}
