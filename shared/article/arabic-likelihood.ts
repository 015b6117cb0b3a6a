import { languageOfWord } from './function-words.ts';

/**
 * How often each letter comes in a thousand letters of modern Arabic news, rounded; it need only tell Arabic from what a
 * wrong decoding makes of it.
 */
const letterFrequencies: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ا: 135,
    ل: 120,
    ي: 72,
    م: 60,
    و: 60,
    ن: 58,
    ر: 50,
    ت: 48,
    ة: 38,
    ب: 36,
    ع: 36,
    د: 33,
    س: 30,
    ف: 29,
    ه: 28,
    ق: 26,
    أ: 25,
    ك: 22,
    ح: 20,
    ج: 14,
    إ: 12,
    ش: 12,
    ص: 12,
    ط: 11,
    ى: 10,
    خ: 9,
    ز: 8,
    ض: 8,
    ذ: 8,
    ث: 6,
    غ: 5,
    ئ: 5,
    ء: 5,
    ظ: 3,
    ؤ: 2,
    آ: 2,
  }),
);
/** Signs above letters, and the Persian letters that Arabic news borrows. */
const borrowed = /[\u064b-\u0652پچژگڤکی]/;
const rareFrequency = 2;
/** For any other letter: Arabic text has almost none of those beyond ASCII. */
const foreignFrequency = 0.05;

/** Below this a text is no Arabic: shuffled letters reach about -4.2, Arabic is around -3.1. */
const minPlausibleLikelihood = -3.9;

const withArticle = /^(?:[وفبك]?ال|و?لل)\p{L}{2}/u;

/** What a decoding of single-byte text looks like as Arabic. */
export interface Likelihood {
  /** Letters beyond ASCII that were looked at. */
  readonly letters: number;
  /** Mean natural logarithm of those letters' probabilities; -Infinity without letters. */
  readonly mean: number;
  /** The share of words that are frequent in Arabic or have its article, 0 to 1. */
  readonly familiar: number;
}

/** Judges a text by its letters beyond ASCII and its words: the greater `mean + familiar`, the more it is like Arabic. */
export function arabicLikelihood(text: string): Likelihood {
  let letters = 0;
  let sum = 0;
  let words = 0;
  let familiarWords = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (!/[\u0080-\uffff]/.test(word)) continue;
    words += 1;
    if (withArticle.test(word) || languageOfWord(word) === 'Arabic') familiarWords += 1;
    for (let index = 0; index < word.length; index += 1) {
      const character = word.charAt(index);
      if (character < '\u0080') continue;
      const rare = borrowed.test(character) ? rareFrequency : foreignFrequency;
      sum += Math.log((letterFrequencies.get(character) ?? rare) / 1000);
      letters += 1;
    }
  }
  if (letters === 0) return { letters, mean: Number.NEGATIVE_INFINITY, familiar: 0 };
  return { letters, mean: sum / letters, familiar: familiarWords / words };
}

/** Whether text of this likelihood can be Arabic, or another language in its script, at all. */
export function isPlausiblyArabic({ mean }: Likelihood): boolean {
  return mean >= minPlausibleLikelihood;
}
