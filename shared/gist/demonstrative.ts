import { parseNounPhrase } from './noun-phrase.ts';
import type { ParseState } from './parse-state.ts';
import { type Phrase, phrase } from './phrase.ts';
import type { Unit } from './unit.ts';

/** A phrase that opens with this, that, these or those. */
export function parseDemonstrative(state: ParseState, at: number): Phrase {
  const unit = state.units[at] as Unit;
  const near = unit.english.startsWith('this') || unit.english.startsWith('these');
  const follower = state.units[at + 1];
  if (
    follower !== undefined &&
    (follower.kind === 'noun' || follower.kind === 'adj' || follower.kind === 'unknown' || follower.kind === 'num') &&
    follower.reading.definite &&
    follower.reading.pronoun === null
  ) {
    const inner = parseNounPhrase(state, at + 1, { genitive: true });
    if (inner) {
      const word = inner.number === 'sg' ? (near ? 'this' : 'that') : near ? 'these' : 'those';
      return { ...inner, english: `${word} ${inner.english.replace(/^the /, '')}` };
    }
  }
  const plural = unit.english.startsWith('these') || unit.english.startsWith('those');
  return phrase({
    english: unit.english,
    next: at + 1,
    definite: true,
    pronoun: true,
    number: plural ? 'pl' : 'sg',
    gender: /^(هذه|تلك)$/.test(unit.arabic) ? 'f' : 'm',
    human: plural,
  });
}
