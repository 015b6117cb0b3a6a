import { stripMarks } from '../arabic/letters.ts';
import { foldPlain } from './fold-plain.ts';
import type { Token, TokenKind } from './token.ts';

const address = String.raw`(?:https?:\/\/|www\.)[^\s"«»<>،؛]*[^\s"«»<>،؛.,;:!?؟)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+`;
const handle = String.raw`[@#][\p{L}\p{M}\p{N}_]+`;
const otherLetter = String.raw`(?![\u0600-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFF])\p{L}`;
const latin = String.raw`${otherLetter}(?:${otherLetter}|(?![\u0600-\u06FF])[\p{M}\p{N}&_'’]|[.\/\-](?=[A-Za-z0-9]))*`;
const number = String.raw`[0-9٠-٩۰-۹]+(?:[.,٫٬:\/\-–](?=[0-9٠-٩۰-۹])[0-9٠-٩۰-۹]+|(?=[A-Za-z])[A-Za-z][A-Za-z0-9\-]*)*`;
const arabicLetter = String.raw`[\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FC\u06FF\u0750-\u077F\uFB50-\uFDF9\uFE70-\uFEFC]`;
const arabic = String.raw`${arabicLetter}(?:${arabicLetter}|[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED])*`;
const pattern = new RegExp(`(${address}|${handle})|(${latin})|(${number})|(${arabic})|(\\.\\.+|[^\\s])`, 'gu');

const marked = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06EDـ]/;

const easternDigit = /[٠-٩۰-۹]/g;

/** Writes Arabic-Indic digits and separators the Western way; everything else stays. */
export function westernDigits(text: string): string {
  return text
    .replace(easternDigit, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/(?<=\d)٫(?=\d)/g, '.')
    .replace(/(?<=\d)٬(?=\d)/g, ',')
    .replace(/٪/g, '%');
}

/** Cuts a line into words, numbers, opaque stretches (Latin script, addresses, handles, codes) and single marks of punctuation. */
export function tokenise(line: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of line.matchAll(pattern)) {
    const text = match[0];
    const start = match.index;
    let kind: TokenKind = 'punctuation';
    let bare = text;
    let folded = '';
    if (match[1] !== undefined || match[2] !== undefined) kind = 'opaque';
    else if (match[3] !== undefined) {
      kind = 'number';
      bare = westernDigits(text);
    } else if (match[4] !== undefined) {
      kind = 'arabic';
      bare = marked.test(text) ? stripMarks(text).replaceAll('ـ', '') : text;
      if (bare === '') bare = text;
      folded = foldPlain(bare);
    }
    tokens.push({
      kind,
      text,
      bare,
      folded,
      spaced: start > previousEnd || tokens.length === 0,
      start,
      end: start + text.length,
    });
    previousEnd = start + text.length;
  }
  return tokens;
}
