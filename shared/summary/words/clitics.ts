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
  if (token.kind !== 'arabic' || token.fold.length < 4) return [whole];
  const found = [whole];
  const first = token.fold.charAt(0);
  if (first !== 'و' && first !== 'ف' && first !== 'ب' && first !== 'ل') return found;
  for (const double of ['لل', 'ولل', 'فلل']) {
    if (!token.fold.startsWith(double) || token.fold.length - double.length < 2) continue;
    found.push({
      fold: `ال${token.fold.slice(double.length)}`,
      start: offsetBehind(token, double.length),
      clitic: double.slice(0, -1),
    });
  }
  for (const clitic of clitics) {
    if (!token.fold.startsWith(clitic) || token.fold.length - clitic.length < 3) continue;
    found.push({ fold: token.fold.slice(clitic.length), start: offsetBehind(token, clitic.length), clitic });
  }
  return found;
}

/** The offset in the text behind the first `letters` letters of a token, their signs included. */
function offsetBehind(token: Omit<Token, 'readings'>, letters: number): number {
  let at = 0;
  for (let left = letters; at < token.text.length; at++) {
    if (mark.test(token.text.charAt(at))) continue;
    if (left-- === 0) break;
  }
  return token.start + at;
}
