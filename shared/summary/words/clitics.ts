import { foldLetters } from '../../arabic/letters.ts';
import { rememberWords } from '../../domain/remember-words.ts';
import type { Token } from './tokens.ts';

/** One way to read the beginning of a word: what remains behind its proclitics, and where that begins in the text. */
export interface Reading {
  readonly fold: string;
  readonly start: number;
  /** The proclitics taken off, folded; empty for the word as it stands. */
  readonly clitic: string;
}

// "Like" (ك) stands before names too seldom to be worth the foreign names that begin with it.
const clitics = ['وب', 'ول', 'فب', 'فل', 'و', 'ف', 'ب', 'ل'];
const mark = /[\p{M}\u0640]/u;

/** The readings of a token, the word as it stands first, then with one or two proclitics off; `للقاهرة` is read as القاهرة. */
export function readings(token: Token): readonly Reading[] {
  return token.readings;
}

/** Reads the beginning of a word. */
export function readingsOf(token: Omit<Token, 'readings'>): Reading[] {
  const whole: Reading = { fold: token.fold, start: token.start, clitic: '' };
  const first = token.fold.charAt(0);
  if (
    token.kind !== 'arabic' ||
    token.fold.length < 4 ||
    (first !== 'و' && first !== 'ف' && first !== 'ب' && first !== 'ل')
  )
    return [whole];
  const behind = behindClitics(token.text).map(({ fold, start, clitic }) => ({
    fold,
    start: token.start + start,
    clitic,
  }));
  return [whole, ...behind];
}

/** The readings of a word of a text with one or two proclitics off, counted from where it begins. */
const behindClitics = rememberWords((text: string): readonly Reading[] => {
  const word = foldLetters(text);
  const found: Reading[] = [];
  for (const double of ['لل', 'ولل', 'فلل']) {
    if (!word.startsWith(double) || word.length - double.length < 2) continue;
    found.push({
      fold: `ال${word.slice(double.length)}`,
      start: offsetBehind(text, double.length),
      clitic: double.slice(0, -1),
    });
  }
  for (const clitic of clitics) {
    if (!word.startsWith(clitic) || word.length - clitic.length < 3) continue;
    found.push({ fold: word.slice(clitic.length), start: offsetBehind(text, clitic.length), clitic });
  }
  return found;
});

/** The offset in a word behind its first `letters` letters, their signs included. */
function offsetBehind(text: string, letters: number): number {
  let at = 0;
  for (let left = letters; at < text.length; at++) {
    if (mark.test(text.charAt(at))) continue;
    if (left-- === 0) break;
  }
  return at;
}
