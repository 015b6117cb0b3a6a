import { readMeasureWithPart, readShare, withPart } from './fractions.ts';
import { type ArabicTokens, type NumberPhrase, readCardinal, readOrdinal } from './number-phrases.ts';
import { readOne, readZero } from './ones.ts';

/** The number phrases of an Arabic text, in order, not overlapping. */
export function findNumberPhrases(text: ArabicTokens): NumberPhrase[] {
  const phrases: NumberPhrase[] = [];
  for (let index = 0; index < text.tokens.length; ) {
    const phrase = readAmount(text, index);
    if (phrase !== null) phrases.push(phrase);
    index = phrase?.next ?? index + 1;
  }
  return phrases;
}

function readAmount(text: ArabicTokens, index: number): NumberPhrase | null {
  // All but a measure (ساعة ونصف) begin with a number.
  const isNumber = text.words[index] != null || text.tokens[index]?.kind === 'numeral';
  if (!isNumber) return readMeasureWithPart(text, index);
  const single = readOrdinal(text, index) ?? readMeasureWithPart(text, index);
  if (single !== null) return single;
  const cardinal = readCardinal(text, index) ?? readOne(text, index) ?? readZero(text, index);
  // نصف مليون and ثلثا مليون are read as one amount already.
  const share = cardinal !== null && cardinal.next > index + 1 ? null : readShare(text, index);
  return share ?? (cardinal === null ? null : withPart(text, cardinal));
}
