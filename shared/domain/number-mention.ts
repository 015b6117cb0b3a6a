/** A stretch of text that states an exact number, in either language. */
export interface NumberMention {
  /** UTF-16 offset of the first character of the number itself, clitics (و، ب، ل) and currency signs left out. */
  readonly start: number;
  /** UTF-16 offset after its last character; scale words and percent signs belong to the number. */
  readonly end: number;
  /** The full amount (19 مليون is 19000000); the lower end of a range; 12 for 12 %. */
  readonly value: number;
  /** The upper end of a range, else null. */
  readonly high: number | null;
  readonly percent: boolean;
  /** Whether it says a place in an order (the third) rather than an amount. */
  readonly ordinal: boolean;
  /** How the text hedges the amount: `more` covers "more than" and "at least", `less` "less than" and "at most". */
  readonly qualifier: 'about' | 'more' | 'less' | null;
  readonly form: 'digits' | 'words' | 'mixed';
}

/**
 * Whether a number is told exactly: beyond 2^53 a JavaScript number is another one, and no JSON at all when it is
 * infinite (four hundred digits, or a million millions of millions …). What is not exact is not reported.
 */
export function isExact({ value, high }: Pick<NumberMention, 'value' | 'high'>): boolean {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER && Math.abs(high ?? 0) <= Number.MAX_SAFE_INTEGER;
}
