import { foldLetters } from './letters.ts';
import { type ArabicTokens, type NumberPhrase, phrase } from './number-phrases.ts';
import { matchUnitNoun } from './unit-nouns.ts';

/** Before واحد these make a pronoun of it, a rank, or "at the same time". */
const noNoun =
  /^[وفبلك]?(?:كل|اي|غير|من|الي|في|علي|عن|مع|بين|رقم|او|ثم|الا|سوي|لا|ولا|هو|هي|كان|كانت|ليس|يعد|تعد|يعتبر|تعتبر|ان|انه|انها|ذات|وقت|حين|زمن)$/;
/** Before صفر these make the zero hour, ground zero or the month of Safar of it. */
const noAmount = /^[وفبل]?(?:نقطه|ساعه|شهر|في|خلال|منذ|اوايل|اواخر|مطلع|منتصف|نهايه|بدايه|غره)$/;

/** Reads واحد behind the noun that it counts: صهريج واحد، ليلة واحدة. Elsewhere it is "one of", or "each" with the article. */
export function readOne(text: ArabicTokens, index: number): NumberPhrase | null {
  const [noun, word, after] = [text.tokens[index - 1], text.words[index], text.tokens[index + 1]];
  if (!standsAlone(text, index, 1) || noun?.kind !== 'word' || noun.text.length < 2) return null;
  if (/^[وفبلك]{0,2}ال/.test(noun.text) || noNoun.test(foldLetters(noun.text)) || text.words[index - 1] != null)
    return null;
  const isFeminine = text.tokens[index]?.text.endsWith('ة') === true;
  if (noun.text.endsWith('ة') && !isFeminine) return null;
  // واحد منهم is "one of them", unless a measure stands before it, and آن واحد "the same moment".
  const isOneOf = /^من/.test(after?.text ?? '') && matchUnitNoun(noun.text) === null;
  if (isOneOf || /^[وفبل]?آن$/.test(noun.text) || word === null) return null;
  return phrase(text, index, index + 1, 1, false);
}

/** Reads صفر as an amount: رصيدها صفر، من صفر. */
export function readZero(text: ArabicTokens, index: number): NumberPhrase | null {
  if (!standsAlone(text, index, 0) || noAmount.test(foldLetters(text.tokens[index - 1]?.text ?? ''))) return null;
  // صفر 1446 is the month.
  return text.tokens[index + 1]?.kind === 'numeral' ? null : phrase(text, index, index + 1, 0, false);
}

function standsAlone({ words }: ArabicTokens, index: number, value: number): boolean {
  const word = words[index];
  if (word?.kind !== 'unit' || word.value !== value || word.definite || word.joined) return false;
  return value === 0 || !word.preposition;
}
