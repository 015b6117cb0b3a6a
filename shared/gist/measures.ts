import { adverbOf } from './english/adjectives.ts';
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
  if (arabic === 'عن' && phrase.counted && / years$/.test(phrase.english))
    return `at the age of ${phrase.english.replace(/ years$/, '')}`;
  if (arabic === 'قبل') return `${phrase.english} ago`;
  return arabic === 'منذ' ? `for ${phrase.english}` : null;
}

/** بشكل كامل, completely: a manner named only to carry its adjective is an adverb. */
export function mannerAdverb(state: ParseState, at: number): { english: string; next: number } | null {
  const noun = state.units[at];
  const adjective = state.units[at + 1];
  if (!/^(شكل|صورة|نحو|طريقة)$/.test(noun?.arabic ?? '') || noun?.reading.definite || noun?.reading.pronoun !== null)
    return null;
  const opposite = adjective?.arabic === 'غير' ? state.units[at + 2] : undefined;
  if (opposite?.kind === 'adj' && !opposite.reading.definite)
    return { english: `in a non-${opposite.english} way`, next: at + 3 };
  if (adjective?.kind !== 'adj' || adjective.reading.definite || adjective.reading.nominal === null) return null;
  return { english: adverbOf(adjective.english), next: at + 2 };
}
