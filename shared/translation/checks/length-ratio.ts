import { sentenceSpans as arabicSentences } from '../../arabic/sentences.ts';
import type { Warning } from '../../contract/translation.ts';
import { sentenceSpans as englishSentences } from '../../english/sentences.ts';
import type { CheckedPair } from './checked-pair.ts';
import { expectedLength, lengthDeviation } from './length-model.ts';

/** Standard deviations below and above the expected length that a faithful translation hardly ever reaches. */
const tooShort = -3.2;
const tooLong = 4.5;
/** The same where the translation also has fewer sentences than the source: one of them may be lost. */
const tooShortForSentences = -1.2;

/** A translation much shorter or longer than its source: a sentence is lost, or something was made up. */
export function lengthRatio({ source, target }: Pick<CheckedPair, 'source' | 'target'>): Warning[] {
  const deviation = lengthDeviation(source.text, target.text);
  const sentences = { source: arabicSentences(source.text).length, target: englishSentences(target.text).length };
  const isShort = deviation < tooShort || (sentences.target < sentences.source && deviation < tooShortForSentences);
  if (!isShort && deviation < tooLong) return [];
  const percent = Math.round((100 * target.text.trim().length) / expectedLength(source.text));
  const counts = `${sentences.source} in the source, ${sentences.target} in the translation`;
  return [
    {
      code: 'length-ratio',
      message: `The translation has ${percent} % of the expected length (sentences: ${counts}).`,
    },
  ];
}
