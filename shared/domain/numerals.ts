const arabicIndicZero = 0x0660;
const persianZero = 0x06f0;

/** A number written in digits of any script. */
export interface Numeral {
  /** How many UTF-16 code units of the text it takes. */
  readonly length: number;
  readonly value: number;
  /** Whether it is a plain run of digits, without separators. */
  readonly plain: boolean;
}

/** Writes Arabic-Indic and Persian digits as 0-9, each character in its place. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= persianZero ? persianZero : arabicIndicZero));
  });
}

// More groups than any amount has: without a bound, a list of thousands of numbers would be looked through from each of them.
const runPattern = /\d+(?:[.,٫٬،'’ \u00a0\u2009\u202f]\d+){0,40}/y;
const thousandsSeparators = /^[.,٬،'’ \u00a0\u2009\u202f]$/;
const decimalSeparators = /^[.,٫،]$/;

/**
 * Reads the number that starts at `index` of a text whose digits are western.
 * Three digits after a comma, ٬ or space are thousands; after a single full stop they are decimals (both presses write 1.125
 * for an exchange rate) unless they end in two zeros (12.000), which no decimal does.
 */
export function readNumeral(text: string, index: number): Numeral | null {
  runPattern.lastIndex = index;
  const run = runPattern.exec(text)?.[0];
  if (run === undefined) return null;
  const [first = '', ...rest] = run.split(/(?=[^\d])/);
  let digits = first;
  let length = first.length;
  let next = 0;
  const separator = rest[0]?.charAt(0) ?? '';
  let groups = 0;
  if (first.length <= 3 && !first.startsWith('0') && thousandsSeparators.test(separator)) {
    while (rest[groups]?.charAt(0) === separator && rest[groups]?.length === 4) groups += 1;
    if (separator === '.' && groups === 1 && !rest[0]?.endsWith('00')) groups = 0;
  }
  for (; next < groups; next += 1) {
    digits += rest[next]?.slice(1);
    length += 4;
  }
  const fraction = rest[next];
  if (fraction !== undefined && isFraction(fraction, rest[next + 1], groups > 0 ? separator : null, first)) {
    return { length: length + fraction.length, value: Number(`${digits}.${fraction.slice(1)}`), plain: false };
  }
  return { length, value: Number(digits), plain: groups === 0 };
}

function isFraction(part: string, after: string | undefined, thousands: string | null, first: string): boolean {
  const separator = part.charAt(0);
  if (!decimalSeparators.test(separator) || separator === thousands) return false;
  // 13.1.2022, 10,20,30: a list, a date or a version, not a decimal.
  if (after?.charAt(0) === separator) return false;
  const isComma = separator === ',' || separator === '،';
  // No thousands begin with zero: 0,214 is a rate.
  return !isComma || first === '0' || (part.length <= 3 && (thousands !== null || first.length <= 3));
}
