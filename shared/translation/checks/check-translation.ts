import type { Warning } from '../../contract/translation.ts';
import { type CheckedPair, readPair } from './checked-pair.ts';
import { clockTimes } from './clock-times.ts';
import { dateMismatch } from './date-mismatch.ts';
import { lengthRatio } from './length-ratio.ts';
import { missingFigures } from './missing-figures.ts';
import { missingLatin } from './missing-latin.ts';
import { missingVerbatim } from './missing-verbatim.ts';
import { negation } from './negation.ts';
import { numberMismatch } from './number-mismatch.ts';
import { percentages } from './percentages.ts';
import { quotationMarks } from './quotation-marks.ts';
import { repetition } from './repetition.ts';
import { swappedShares } from './shares.ts';
import { untranslatedArabic } from './untranslated-arabic.ts';

type Check = (pair: CheckedPair) => Warning[];

const anyLanguage: readonly Check[] = [missingVerbatim, missingLatin, untranslatedArabic, quotationMarks, repetition];
const english: readonly Check[] = [
  numberMismatch,
  percentages,
  swappedShares,
  clockTimes,
  dateMismatch,
  negation,
  lengthRatio,
];

/**
 * What a reader must check in a segment's translation: what one language says and the other does not. Numbers, dates,
 * negations and lengths are compared where the target is English; figures, where it is another language.
 */
export function checkTranslation(source: string, target: string, targetLanguage: string): Warning[] {
  if (source === target) return [];
  const checks = /^en(?:-|$)/i.test(targetLanguage) ? [...english, ...anyLanguage] : [missingFigures, ...anyLanguage];
  const pair = readPair(source, target);
  return checks.flatMap((check) => check(pair));
}
