import type { NameEntry } from '../../lexicon/names.ts';
import type { Token } from '../words/tokens.ts';

const waters = /^(?:لل?|ال)?(?:نهر|وادي|قناه|بحيره|مجري|نيل|فرات)$/;
const neighbours = /^[وفبل]*(?:ال)?(?:فلسطين|اسراييل|مستوطن|احتلال)/;

/** Whether a gazetteer entry is the West Bank, whose Arabic is also any bank of a river. */
export function isBank({ english }: NameEntry): boolean {
  return /West Bank$/.test(english);
}

/** Whether a text is about the West Bank: it says so in full, or names those whom the word alone means it among. */
export function tellsOfWestBank(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ fold }, at) =>
      neighbours.test(fold) ||
      (fold.endsWith('الضفه') && tokens[at + 1]?.fold === 'الغربيه' && !ofWater(tokens, at + 2)),
  );
}

/** Whether "the bank" from one token to another is a river's: told apart by an adjective, said to be of a water, or alone in an
 * article that is not about the West Bank. */
export function isRiverbank(tokens: readonly Token[], from: number, to: number, knowsBank: boolean): boolean {
  if (ofWater(tokens, to)) return true;
  if (to - from > 1) return false;
  return !knowsBank || /^ال.+[هي]$/.test(tokens[to]?.fold ?? '');
}

function ofWater(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 2).some(({ fold }) => waters.test(fold));
}
