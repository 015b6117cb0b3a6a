import { characterTable } from './character-table.ts';

const isLetter = characterTable((character) => (/\p{L}/u.test(character) ? 1 : 0), 0);

/** How many letters a text has; a letter beyond the first plane is one. */
export function countLetters(text: string): number {
  let letters = 0;
  // The second half of a pair is no letter by itself.
  for (let index = 0; index < text.length; index += 1) letters += isLetter(text, index);
  return letters;
}
