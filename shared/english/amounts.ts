import { rememberWords } from '../domain/remember-words.ts';
import type { TextToken } from '../domain/text-tokens.ts';
import { readMeasureWithPart, readShare, withPart } from './fractions.ts';
import { type NumberPhrase, readCardinal, readOrdinal } from './number-phrases.ts';
import { matchNumberWord } from './number-words.ts';

/** The number phrases of an English text, in order, not overlapping. */
export function findNumberPhrases(tokens: readonly TextToken[]): NumberPhrase[] {
  const phrases: NumberPhrase[] = [];
  for (let index = 0; index < tokens.length; ) {
    const phrase = readAmount(tokens, index);
    if (phrase !== null) phrases.push(phrase);
    index = phrase?.next ?? index + 1;
  }
  return phrases;
}

/** Whether an amount can begin with a word: hardly any does, and this is one look where reading is many. */
const startsAmount = rememberWords((word) => matchNumberWord(word) !== null || /^(?:half|an?)$/i.test(word));

function readAmount(tokens: readonly TextToken[], index: number): NumberPhrase | null {
  const token = tokens[index];
  if (token?.kind !== 'numeral' && !startsAmount(token?.text ?? '')) return null;
  const single = readOrdinal(tokens, index) ?? readMeasureWithPart(tokens, index) ?? readShare(tokens, index);
  if (single !== null) return single;
  const cardinal = readCardinal(tokens, index);
  return cardinal === null ? null : withPart(tokens, cardinal);
}
