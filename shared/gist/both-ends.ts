import { meansPerson } from './antecedent.ts';
import { pronounForms } from './english/pronouns.ts';
import { pronounConcerned } from './light-verbs.ts';
import { opensPhrase, parseNounPhrase } from './noun-phrase.ts';
import type { ParseState } from './parse-state.ts';
import type { Phrase } from './phrase.ts';

/** The event that a length of time is counted from: قبل ساعة من الاجتماع; null where none is named. */
export function countedFrom(state: ParseState, at: number): Phrase | null {
  const [link, event] = [state.units[at], state.units[at + 1]];
  if (link?.kind !== 'prep' || link.arabic !== 'من' || link.reading.pronoun !== null) return null;
  return event?.kind === 'noun' ? parseNounPhrase(state, at + 1, {}) : null;
}

/** Who stands behind the second of two بين: بينه وبين شريكه; null where there is but one. */
export function otherSide(state: ParseState, at: number): Phrase | null {
  const [link, again] = [state.units[at], state.units[at + 1]];
  if (link?.kind !== 'conj' || again?.kind !== 'prep' || again.arabic !== 'بين') return null;
  const { pronoun } = again.reading;
  if (pronoun === null) return opensPhrase(state.units[at + 2]) ? parseNounPhrase(state, at + 2, {}) : null;
  const human = meansPerson(state, at + 1, pronoun);
  return { ...pronounConcerned(pronoun, human, at + 2), english: pronounForms(pronoun, human).object };
}
