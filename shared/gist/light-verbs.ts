import type { VerbEntry } from '../lexicon/entries.ts';
import { pronounForms } from './english/pronouns.ts';
import { parseNounPhrase } from './noun-phrase.ts';
import { type ParseState, pointsAtHuman } from './parse-state.ts';
import type { Phrase } from './phrase.ts';
import type { Person } from './reading.ts';

/** What a verbal noun says when a light verb or an expectation stands over it: its verb, and whom or what it concerns. */
export interface VerbalNoun {
  readonly verb: VerbEntry;
  /** The genitive or the pronoun of the verbal noun: the sufferer of a transitive verb, the doer of another. */
  readonly concerned: Phrase | null;
  readonly next: number;
}

/** Verbs that only say that something was done: تم التوقيع, جرى نقله. */
export const happening: ReadonlySet<string> = new Set(['تم', 'جرى']);

/** Reads a verbal noun with what it concerns, or returns null when the units are no such thing. */
export function readVerbalNoun(state: ParseState, at: number, alone = false): VerbalNoun | null {
  const unit = state.units[at];
  const source = unit?.reading.source ?? null;
  if (unit?.kind !== 'noun' || unit.reading.derived !== 'masdar' || source === null || unit.reading.number !== 'sg')
    return null;
  const { pronoun } = unit.reading;
  if (pronoun !== null) {
    return {
      verb: source,
      concerned: pronounConcerned(pronoun, pointsAtHuman(state.memory, pronoun), at + 1),
      next: at + 1,
    };
  }
  if (unit.reading.definite) {
    // "The signing on the agreement": the preposition that reads as nothing marks the object.
    const preposition = state.units[at + 1];
    if (
      preposition?.kind !== 'prep' ||
      preposition.reading.pronoun !== null ||
      source.frame.get(preposition.arabic) !== ''
    ) {
      return alone ? { verb: source, concerned: null, next: at + 1 } : null;
    }
    const object = parseNounPhrase(state, at + 2, {});
    return object ? { verb: source, concerned: object, next: object.next } : null;
  }
  const phrase = parseNounPhrase(state, at, { verbal: true });
  if (phrase?.complement) return { verb: source, concerned: phrase.complement, next: phrase.next };
  return alone && phrase ? { verb: source, concerned: null, next: at + 1 } : null;
}

/** A pronoun as a phrase of its own, in its subject form. */
export function pronounConcerned(pronoun: Person, human: boolean, next: number): Phrase {
  const english = pronounForms(pronoun, human).subject;
  const plural = pronoun === '3p' || pronoun === '3d' || pronoun === '1p';
  return {
    english,
    number: plural ? 'pl' : 'sg',
    gender: null,
    person: '3ms',
    definite: true,
    human: true,
    organisation: false,
    time: false,
    accusative: false,
    nominative: false,
    named: false,
    counted: false,
    pronoun: true,
    source: null,
    complement: null,
    infinitive: null,
    members: [],
    next,
  };
}
