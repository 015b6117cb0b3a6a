import { foldLetters } from '../../arabic/letters.ts';
import { rememberWords } from '../../domain/remember-words.ts';
import { type Reading, readingsOf } from './clitics.ts';

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
  /** The ways to read its beginning; found when first asked, and every rule about names asks. */
  readonly readings: readonly Reading[];
}

class Word implements Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fold: string;
  readonly kind: TokenKind;
  #readings: readonly Reading[] | null = null;

  constructor(start: number, end: number, text: string, fold: string, kind: TokenKind) {
    this.start = start;
    this.end = end;
    this.text = text;
    this.fold = fold;
    this.kind = kind;
  }

  get readings(): readonly Reading[] {
    this.#readings ??= readingsOf(this);
    return this.#readings;
  }
}

const pattern =
  /(\p{Nd}+(?:[.,٫٬]\p{Nd}+)*)|((?=\p{Script=Arabic})\p{L}(?:(?=\p{Script=Arabic})\p{L}|[\p{M}\u0640])*)|(\p{L}[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*)|(\S)/gu;
const otherRest = /[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*/uy;

const space = 1;
const digit = 2;
const arabic = 4;
const other = 8;
const mark = 16;
const tatweel = 32;
const unknown = 64;
const unread = 255;
/** The last character of the block whose characters the table knows, and the block of general punctuation. */
const plainEnd = 0x700;
const [signsStart, signsEnd] = [0x2000, 0x2070];

/** What each character of the common blocks is to splitting, as far as one has been met: hardly any text needs the pattern. */
const kinds = new Uint8Array(signsEnd).fill(unread);

function kindOf(code: number): number {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return space;
  if (/\p{Nd}/u.test(character)) return digit;
  if (/\p{M}/u.test(character)) return mark;
  if (character === '\u0640') return tatweel | (/(?=\p{Script=Arabic})\p{L}/u.test(character) ? arabic : other);
  if (!/\p{L}/u.test(character)) return 0;
  return /\p{Script=Arabic}/u.test(character) ? arabic : other;
}

/** The words, numbers and signs of a text in order; spaces are left out. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const kind = kindAt(text, start);
    if (kind === unknown) return byPattern(text);
    let end = start + 1;
    if (kind === space) {
      start = end;
      continue;
    }
    if (kind === digit) {
      end = endOfNumber(text, end);
      tokens.push(tokenOf(text, start, end, 'number'));
    } else if ((kind & arabic) !== 0) {
      while ((kindAt(text, end) & (arabic | mark | tatweel)) !== 0) end++;
      if (end < text.length && kindAt(text, end) === unknown) return byPattern(text);
      tokens.push(tokenOf(text, start, end, 'arabic'));
    } else if ((kind & other) !== 0) {
      end = endOfOther(text, end);
      tokens.push(tokenOf(text, start, end, 'latin'));
    } else tokens.push(tokenOf(text, start, end, 'sign'));
    start = end;
  }
  return tokens;
}

/** What a character is, or unknown where the table does not reach (and behind the end). */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Behind the end of the text the code is no number, and none of this is true.
  if (!(code < plainEnd || (code >= signsStart && code < signsEnd))) return unknown;
  if (kinds[code] === unread) kinds[code] = kindOf(code);
  return kinds[code] ?? unknown;
}

function endOfNumber(text: string, from: number): number {
  let end = from;
  for (;;) {
    while (kindAt(text, end) === digit) end++;
    if (!/[.,٫٬]/.test(text.charAt(end)) || kindAt(text, end + 1) !== digit) return end;
    end++;
  }
}

function endOfOther(text: string, from: number): number {
  otherRest.lastIndex = from;
  return otherRest.test(text) ? otherRest.lastIndex : from;
}

/** One string for all places of a word: what is looked up by it then finds the string itself. */
const foldWord = rememberWords(foldLetters);

function tokenOf(text: string, start: number, end: number, kind: TokenKind): Token {
  const word = text.slice(start, end);
  const fold = kind === 'arabic' ? foldWord(word) : kind === 'latin' ? word.toLowerCase() : word;
  return new Word(start, end, word, fold, kind);
}

function byPattern(text: string): Token[] {
  return Array.from(text.matchAll(pattern), ({ 0: word, 1: number, 2: arabicWord, 3: latin, index }) => {
    const kind =
      number !== undefined ? 'number' : arabicWord !== undefined ? 'arabic' : latin !== undefined ? 'latin' : 'sign';
    return tokenOf(text, index, index + word.length, kind);
  });
}

/** Where the first token, or whatever else is listed in the order of its start, that starts at or after `offset` stands. */
export function tokenIndexAt(tokens: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
