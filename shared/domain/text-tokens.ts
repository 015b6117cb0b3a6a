import { characterTable } from './character-table.ts';
import { readNumeral, westernDigits } from './numerals.ts';
import { rememberLast } from './remember-last.ts';
import { findVerbatim } from './verbatim-spans.ts';
import { isSpaceAt } from './white-space.ts';

/** A word, a number in digits, a sign, or a verbatim stretch (URL, code) of a text. */
export interface TextToken {
  readonly kind: 'word' | 'numeral' | 'sign' | 'verbatim';
  readonly text: string;
  /** UTF-16 offset of its first character. */
  readonly start: number;
  /** UTF-16 offset after its last character. */
  readonly end: number;
  /** Whether white space (or the text's start) stands before it. */
  readonly spaced: boolean;
  /** The amount of a numeral, else NaN. */
  readonly value: number;
  /** Whether a numeral is a plain run of digits. */
  readonly plain: boolean;
}

const wordPattern = /[\p{L}\u0640][\p{L}\p{M}\u0640]*(?:['’][\p{Script=Latin}]+)*/uy;

const letter = 1;
const mark = 2;
const outside = 3;
const other = 4;
/** What a character is to a word; `other` is for the pattern to judge. */
const traitAt = characterTable((character) => {
  if (character === "'" || character >= '\u0700') return other;
  if (/[\p{L}\u0640]/u.test(character)) return letter;
  return /\p{M}/u.test(character) ? mark : outside;
}, outside);

/** Where the word ends that begins at an index; the index itself where none does. */
function wordEnd(text: string, start: number): number {
  let index = start;
  let trait = traitAt(text, index);
  if (trait === letter) {
    while (trait <= mark) {
      index += 1;
      trait = traitAt(text, index);
    }
  }
  if (trait !== other) return index;
  wordPattern.lastIndex = start;
  return start + (wordPattern.exec(text)?.[0].length ?? 0);
}

/** Splits a text into words, numbers, signs and verbatim stretches; white space is left out. */
export const tokenise: (text: string) => readonly TextToken[] = rememberLast(readTokens);

function readTokens(text: string): readonly TextToken[] {
  const western = westernDigits(text);
  const verbatim = findVerbatim(western);
  const tokens: TextToken[] = [];
  let index = 0;
  let nextVerbatim = 0;
  while (index < text.length) {
    const fixed = verbatim[nextVerbatim];
    if (isSpaceAt(text, index)) {
      index += 1;
      continue;
    }
    const spaced = index === 0 || isSpaceAt(text, index - 1);
    if (fixed !== undefined && fixed.start <= index) {
      tokens.push({
        kind: 'verbatim',
        text: fixed.text,
        start: index,
        end: fixed.end,
        spaced,
        value: NaN,
        plain: false,
      });
      index = Math.max(fixed.end, index + 1);
      nextVerbatim += 1;
      continue;
    }
    const token = readToken(western, text, index, spaced);
    tokens.push(token);
    index = token.end;
  }
  return tokens;
}

function readToken(western: string, text: string, start: number, spaced: boolean): TextToken {
  const numeral = isDigitAt(western, start) ? readNumeral(western, start) : null;
  if (numeral !== null) {
    const end = start + numeral.length;
    return {
      kind: 'numeral',
      text: western.slice(start, end),
      start,
      end,
      spaced,
      value: numeral.value,
      plain: numeral.plain,
    };
  }
  const behind = wordEnd(text, start);
  const kind = behind === start ? 'sign' : 'word';
  const stop = behind === start ? start + String.fromCodePoint(text.codePointAt(start) ?? 0).length : behind;
  return { kind, text: text.slice(start, stop), start, end: stop, spaced, value: NaN, plain: false };
}

function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x30 && code <= 0x39;
}
