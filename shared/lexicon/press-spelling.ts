import { foldLetters } from '../arabic/letters.ts';
import { transliterate } from '../arabic/transliterate.ts';
import { loadPressNames } from './press-names.ts';

let spellings: ReadonlyMap<string, string> | null = null;

/** How the press spells a name of one word (الدوسري: al-Dosari), or null where none is listed. */
export function pressSpelling(word: string): string | null {
  spellings ??= new Map(
    loadPressNames().flatMap(({ arabic, variants, english }) =>
      [arabic, ...variants]
        .filter((name) => !name.includes(' '))
        .map((name): [string, string] => [foldLetters(name), english]),
    ),
  );
  return spellings.get(foldLetters(word)) ?? null;
}

/** A word that is surely a name in Latin letters: as the press spells it, else letter by letter. */
export function spellWord(word: string): string {
  return pressSpelling(word) ?? transliterate(word);
}
