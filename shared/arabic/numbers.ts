import { isExact, type NumberMention } from '../domain/number-mention.ts';
import { longArticle, rememberLast } from '../domain/remember-last.ts';
import { findNumberPhrases } from './amounts.ts';
import { findDates } from './dates.ts';
import { percentAround, qualifierOf, rangeAfter } from './number-context.ts';
import { arabicTokens } from './number-phrases.ts';

/**
 * The exact numbers of an Arabic text, in order: digits of any script, number words, mixtures (19 مليون), ordinals, ranges.
 * Vague amounts (عشرات، آلاف), واحد without what it counts, a half, third or quarter alone, codes, clock times and what belongs to a date are left out.
 */
export const findNumbers: (text: string) => readonly NumberMention[] = rememberLast(readNumbers, longArticle);

function readNumbers(text: string): readonly NumberMention[] {
  const dates = findDates(text);
  const words = arabicTokens(text);
  const inDate = (start: number, end: number): boolean => dates.some((date) => start < date.end && date.start < end);
  const phrases = findNumberPhrases(words).filter(({ start, end }) => !inDate(start, end));
  const mentions: NumberMention[] = [];
  for (let index = 0; index < phrases.length; index += 1) {
    const low = phrases[index];
    // The hundred of في المئة belongs to the number before it.
    if (low === undefined || low.start < (mentions.at(-1)?.end ?? 0)) continue;
    const range = rangeAfter(words, low, phrases[index + 1]);
    const last = range?.phrase ?? low;
    const percent = percentAround(words, low, last);
    mentions.push({
      start: Math.min(low.start, percent?.start ?? low.start),
      end: Math.max(last.end, percent?.end ?? last.end),
      value: range?.low ?? low.value,
      high: range?.phrase.value ?? null,
      percent: percent !== null,
      ordinal: low.ordinal,
      qualifier: low.ordinal ? null : qualifierOf(words, low, last),
      form: range !== null && range.phrase.form !== low.form ? 'mixed' : low.form,
    });
    if (range !== null) index += 1;
  }
  return mentions.filter(isExact);
}
