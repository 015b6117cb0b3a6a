/** What a stretch that no translation may change is. */
export type VerbatimKind = 'url' | 'email' | 'handle' | 'code';

/** A stretch of text that reads the same in every language: an address, a handle or a code. */
export interface VerbatimSpan {
  readonly kind: VerbatimKind;
  /** UTF-16 offset of its first character. */
  readonly start: number;
  /** UTF-16 offset after its last character. */
  readonly end: number;
  readonly text: string;
}

/** What a text must have before it is searched for a kind: most texts have none of it, and these are quick to look for. */
const at = /@/;
const letterAndDigit = /[a-z][/-]?\d/iu;
const addressSign = /:\/\/|www\./iu;
const domainEnding = /\.(?:com|org|net|int|gov|edu|info|news|tv|io|co)/iu;

// The order decides where patterns overlap: an e-mail address contains a domain, a URL may contain a handle.
const patterns: readonly (readonly [VerbatimKind, sign: RegExp, RegExp])[] = [
  ['url', addressSign, /(?:https?:\/\/|www\.)[^\s<>"'«»“”،؛]+/giu],
  ['email', at, /(?<![a-z0-9._%+-])[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/giu],
  [
    'url',
    domainEnding,
    /(?<![\p{L}\p{N}@._-])(?:[a-z0-9-]+\.)+(?:com|org|net|int|gov|edu|info|news|tv|io|co)(?:\.[a-z]{2})?(?:\/[^\s<>"'«»“”،؛]*)?(?![\p{L}\p{N}_-])/giu,
  ],
  ['handle', at, /(?<![\p{L}\p{N}_@./])@[a-z0-9_]{2,30}/giu],
  // Letters and digits in one word: F-16, COVID-19, G20, MH17, A/RES/2231; but not mid-2017 or under-21.
  [
    'code',
    letterAndDigit,
    /(?<![\p{L}\p{N}_-])(?!(?:mid|pre|post|top|under|over|early|late|non|sub|anti|pro|ex|u?s)-\d)[a-z]+(?:[/-][a-z]+)*[/-]?\d[a-z0-9]*(?:[/-][a-z0-9]+)*(?![\p{L}\p{N}_])/giu,
  ],
];

/** The stretches of a text that a translation must carry over unchanged, in order, not overlapping. */
export function findVerbatim(text: string): VerbatimSpan[] {
  const found: VerbatimSpan[] = [];
  for (const [kind, sign, pattern] of patterns) {
    if (!sign.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      // The full stop or bracket after an address closes the sentence, not the address.
      const value = kind === 'url' ? withoutClosing(match[0]) : match[0];
      const [start, end] = [match.index, match.index + value.length];
      if (!found.some((span) => start < span.end && span.start < end)) found.push({ kind, start, end, text: value });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function withoutClosing(url: string): string {
  let value = url.replace(/[.,:;!?؟…]+$/u, '');
  while (value.endsWith(')') && !value.includes('(')) value = value.slice(0, -1).replace(/[.,:;!?؟…]+$/u, '');
  return value;
}
