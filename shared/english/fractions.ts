import type { TextToken } from '../domain/text-tokens.ts';
import { type NumberPhrase, phrase, round } from './number-phrases.ts';
import { matchNumberWord } from './number-words.ts';
import { unitNounOf } from './unit-nouns.ts';

type Tokens = readonly TextToken[];

/** What is added to a whole amount, and the index after it. */
interface Rest {
  readonly value: number;
  readonly next: number;
}

const largeScale = 1000;
const denominators: ReadonlyMap<string, number> = new Map([
  ['thirds', 3],
  ['quarters', 4],
  ['fourths', 4],
  ['fifths', 5],
  ['sixths', 6],
  ['sevenths', 7],
  ['eighths', 8],
  ['ninths', 9],
  ['tenths', 10],
]);
/** Words that make quarters and fifths what is counted: the last three quarters are nine months. */
const periodBefore = /^(?:first|last|past|next|previous|final|following|these|those|all|for)$/i;
const periodAfter = /^(?:in|ago|running|later|straight|earlier)$/i;
const parts: readonly (readonly [words: string, value: number])[] = [
  ['and a half', 1 / 2],
  ['and one half', 1 / 2],
  ['and one - half', 1 / 2],
  ['- and - a - half', 1 / 2],
  ['and a quarter', 1 / 4],
  ['and one quarter', 1 / 4],
  ['and one - quarter', 1 / 4],
  ['and three quarters', 3 / 4],
  ['and three - quarters', 3 / 4],
];

/** Reads a share of several parts, alone or of a scale: three quarters, two-thirds, three quarters of a million. */
export function readShare(tokens: Tokens, index: number): NumberPhrase | null {
  const share = readParts(tokens, index);
  if (share === null) return null;
  const words = lowerCase(tokens, share.next, 3);
  const scale = words[0] === 'of' && /^(?:a|one|1|the)$/.test(words[1] ?? '') ? matchNumberWord(words[2] ?? '') : null;
  return scale?.kind === 'scale'
    ? phrase(tokens, index, share.next + 3, round(share.value * scale.value), {})
    : phrase(tokens, index, share.next, round(share.value), {});
}

function readParts(tokens: Tokens, index: number): Rest | null {
  const token = tokens[index];
  const word = token?.kind === 'word' ? matchNumberWord(token.text) : null;
  const count = word?.kind === 'unit' ? word.value : token?.kind === 'numeral' ? token.value : 0;
  const hyphen = tokens[index + 1]?.text === '-' ? 1 : 0;
  const named = tokens[index + 1 + hyphen]?.text.toLowerCase() ?? '';
  const whole = denominators.get(hyphen === 1 ? named.replace(/([^s])$/, '$1s') : named);
  if (whole === undefined || count < 2 || count >= whole) return null;
  const next = index + 2 + hyphen;
  const isPeriod =
    hyphen === 0 &&
    whole === 4 &&
    tokens[next]?.text !== 'of' &&
    (periodBefore.test(tokens[index - 1]?.text ?? '') || periodAfter.test(tokens[next]?.text ?? ''));
  return isPeriod ? null : { value: count / whole, next };
}

/** A number with the part that follows it or what it counts: five and a half, five dinars and a half, 2 million and half of 1 million. */
export function withPart(tokens: Tokens, whole: NumberPhrase): NumberPhrase {
  if (whole.ordinal || !Number.isInteger(whole.value)) return whole;
  const rest =
    whole.scale >= largeScale
      ? readPartOfScale(tokens, whole.next, whole.scale)
      : (readPartOfNumber(tokens, whole.next) ?? readPartAfterNoun(tokens, whole.next));
  return rest === null
    ? whole
    : phrase(tokens, whole.first, rest.next, round(whole.value + rest.value), { scale: whole.scale });
}

/** Reads one of a measure with a part of it, or one and a part: an hour and a half, one and a half. */
export function readMeasureWithPart(tokens: Tokens, index: number): NumberPhrase | null {
  if (!/^(?:an?|one)$/i.test(tokens[index]?.text ?? '')) return null;
  const isOne = tokens[index]?.text.toLowerCase() === 'one';
  const rest = (isOne ? readPartOfNumber(tokens, index + 1) : null) ?? readPartAfterNoun(tokens, index + 1);
  return rest === null ? null : phrase(tokens, index, rest.next, 1 + rest.value, {});
}

/** "and a half" behind a number, unless it is a half of something: five and a half of them. */
function readPartOfNumber(tokens: Tokens, index: number): Rest | null {
  const part = readPart(tokens, index);
  const after = tokens[part?.next ?? 0]?.text.toLowerCase() ?? '';
  const isScale = matchNumberWord(after)?.kind === 'scale';
  return part === null || after === 'of' || isScale ? null : part;
}

function readPartAfterNoun(tokens: Tokens, index: number): Rest | null {
  const unit = tokens[index]?.kind === 'word' ? unitNounOf(tokens[index].text) : null;
  if (unit === null) return null;
  const part = readPart(tokens, index + 1);
  const words = lowerCase(tokens, part?.next ?? index + 1, 5);
  if (part === null) {
    // and half of the metre, and half a metre, and half the metre
    const length = /^and half(?: of)?(?: (?:an?|the|one|1))? /
      .exec(`${words.join(' ')} `)?.[0]
      .trim()
      .split(' ').length;
    const isSame = length !== undefined && unitNounOf(words[length] ?? '') === unit;
    return isSame ? { value: 1 / 2, next: index + 2 + length } : null;
  }
  if (words[0] === 'of') {
    const isSame = /^(?:an?|the|one|1)$/.test(words[1] ?? '') && unitNounOf(words[2] ?? '') === unit;
    return isSame ? { ...part, next: part.next + 3 } : null;
  }
  const isOther = words[0] === '-' || unitNounOf(words[0] ?? '') !== null || matchNumberWord(words[0] ?? '') !== null;
  return isOther ? null : part;
}

/** and half of 1 million, and half of the million behind two million. */
function readPartOfScale(tokens: Tokens, index: number, scale: number): Rest | null {
  const words = lowerCase(tokens, index, 6);
  const length = /^and half of (?:an?|the|one|1) /
    .exec(`${words.join(' ')} `)?.[0]
    .trim()
    .split(' ').length;
  const isSame = length !== undefined && matchNumberWord(words[length] ?? '')?.value === scale;
  return isSame ? { value: scale / 2, next: index + length + 1 } : null;
}

function readPart(tokens: Tokens, index: number): Rest | null {
  const words = lowerCase(tokens, index, 6).join(' ');
  const found = parts.find(([form]) => words === form || words.startsWith(`${form} `));
  return found === undefined ? null : { value: found[1], next: index + found[0].split(' ').length };
}

function lowerCase(tokens: Tokens, index: number, length: number): string[] {
  return tokens.slice(index, index + length).map((token) => token.text.toLowerCase());
}
