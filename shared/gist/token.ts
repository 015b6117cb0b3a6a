/** What a stretch of a line is. */
export type TokenKind = 'arabic' | 'number' | 'opaque' | 'punctuation';

/** A stretch of a line, in order; white space is kept only as `spaced`. */
export interface Token {
  readonly kind: TokenKind;
  /** As it stands in the line. */
  readonly text: string;
  /** Arabic words: without vowel signs and tatweel; numbers: with Western digits; else as `text`. */
  readonly bare: string;
  /** For Arabic words: `bare` with its letters folded. */
  readonly folded: string;
  /** Whether white space stood before it. */
  readonly spaced: boolean;
  readonly start: number;
  readonly end: number;
}
