import type { ParseState } from './parse-state.ts';
import type { Phrase } from './phrase.ts';
import type { Unit } from './unit.ts';

/** The basic form of the word a preposition governs, behind its number. */
export function lemmaOf(unit: Unit | undefined): string {
  return unit?.reading.nominal?.arabic ?? unit?.arabic ?? '';
}

/** Whether a word tells the score of a match or a vote. */
export function scores(unit: Unit | undefined): boolean {
  return /^(هدف|نقطة|شوط|مجموعة)$/.test(lemmaOf(unit));
}

/** 84 دولارا للبرميل, 34 ليرة للدولار الواحد: a price for one of something. */
export function perUnit(state: ParseState, at: number): { english: string; next: number } | null {
  const [priced, measure, one] = [state.units[at - 1], state.units[at + 1], state.units[at + 2]];
  const money = priced?.reading.nominal?.features.has('unit') || priced?.kind === 'num' || priced?.kind === 'opaque';
  if (!money || measure?.kind !== 'noun' || !measure.reading.definite || !measure.reading.nominal?.features.has('unit'))
    return null;
  return { english: `per ${measure.english}`, next: one?.arabic === 'واحد' || one?.english === '1' ? at + 3 : at + 2 };
}

/** قبل ثلاثة أشهر, three months ago; منذ سنوات, for years: prepositions with a length of time rather than a point of it. */
export function spanOfTime(arabic: string, phrase: Phrase): string | null {
  if (
    phrase.definite ||
    !/\b(seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|century|centuries)$/.test(phrase.english)
  )
    return null;
  if (arabic === 'قبل') return `${phrase.english} ago`;
  return arabic === 'منذ' ? `for ${phrase.english}` : null;
}
