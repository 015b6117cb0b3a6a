import { rememberWords } from '../../domain/remember-words.ts';

/** Letters that foreign names hardly have in Arabic spelling, where they are written as their plain kin. */
const deepLetters = /[حخصضظعقء]/;
/** Endings of number, gender and owner, with which Arabic words are long too, and the beginnings of verbs. */
const arabicShape = /^(?:ال|لل|مت|مست|است|يت|يست|تت|تست)|(?:ات|ها|هم|هن|كم|ته|وا|يه|.{3}يا|ان|ين)$/;
/** Letters for sounds that Arabic has none for. */
const foreignLetters = /[ڤپچگ]/;

/** Whether a folded word is made like a foreign name in Arabic letters: none of the sounds that only Arabic has, its vowels written out,
 * and none of the endings that make Arabic words long. */
export const isForeignShaped: (fold: string) => boolean = rememberWords((fold) => {
  if (foreignLetters.test(fold)) return true;
  if (fold.length < 4 || deepLetters.test(fold) || arabicShape.test(fold)) return false;
  return (fold.slice(1).match(/[اوي]/g)?.length ?? 0) >= 2;
});
