import { foldLetters } from '../../arabic/letters.ts';

/** What a token is written with: Arabic letters, other letters, digits, or a single sign. */
export type TokenKind = 'arabic' | 'latin' | 'number' | 'sign';

/** A word, number or sign of a text, with the form it is matched by. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Folded for Arabic, lower case for other letters. */
  readonly fold: string;
  readonly kind: TokenKind;
}

const pattern =
  /(\p{Nd}+(?:[.,٫٬]\p{Nd}+)*)|((?=\p{Script=Arabic})\p{L}(?:(?=\p{Script=Arabic})\p{L}|[\p{M}\u0640])*)|(\p{L}[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*)|(\S)/gu;

/** The words, numbers and signs of a text in order; spaces are left out. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const [text, number, arabic, latin] = match;
    const start = match.index;
    const end = start + text.length;
    if (number !== undefined) tokens.push({ start, end, text, fold: text, kind: 'number' });
    else if (arabic !== undefined) tokens.push({ start, end, text, fold: foldLetters(text), kind: 'arabic' });
    else if (latin !== undefined) tokens.push({ start, end, text, fold: text.toLowerCase(), kind: 'latin' });
    else tokens.push({ start, end, text, fold: text, kind: 'sign' });
  }
  return tokens;
}

/** Where the first token that starts at or after `offset` stands in the list. */
export function tokenIndexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
