import type { TextToken } from '../domain/text-tokens.ts';
import { readMeasureWithPart, readShare, withPart } from './fractions.ts';
import { type NumberPhrase, readCardinal, readOrdinal } from './number-phrases.ts';

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

function readAmount(tokens: readonly TextToken[], index: number): NumberPhrase | null {
  const single = readOrdinal(tokens, index) ?? readMeasureWithPart(tokens, index) ?? readShare(tokens, index);
  if (single !== null) return single;
  const cardinal = readCardinal(tokens, index);
  return cardinal === null ? null : withPart(tokens, cardinal);
}
