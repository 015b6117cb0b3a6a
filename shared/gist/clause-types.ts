import type { VerbEntry } from '../lexicon/entries.ts';
import type { Phrase } from './phrase.ts';

/** What the surroundings say of a clause before its verb is read. */
export interface ClauseContext {
  /** The phrase before the verb that may be its subject; it has been written already. */
  readonly topic: Phrase | null;
  /** The subject of the clause before, joined by و. */
  readonly carried: Phrase | null;
  /** The clause is joined by و to one with the same subject, which need not be said again. */
  readonly joined: boolean;
  /** Particles read before the verb. */
  readonly negation: string | null;
  readonly hadQad: boolean;
  readonly future: boolean;
  /** The verb is to stand in this form whatever its own: "to …", "is expected to …". */
  readonly mode: { readonly time: 'infinitive' | 'bare' | 'modal' | 'gerund'; readonly modal?: string } | null;
  /** A phrase before the verb that its object pronoun repeats; it is written where the pronoun stands. */
  readonly fronted: Phrase | null;
  /** Within a relative clause: the pronoun that stands for its head is left out. */
  readonly relative: { readonly head: Phrase | null } | null;
  /** A word of near negation that stood before the verb: barely, rarely. */
  readonly adverb?: string | null;
  /** Told in the past though its verb is in the present: "before it recovered". */
  readonly inPast: boolean;
}

/** A clause as read. */
export interface Clause {
  readonly english: string;
  readonly subject: Phrase | null;
  /** The verb that may govern what follows. */
  readonly governor: VerbEntry;
  readonly past: boolean;
  readonly next: number;
  /** The head of a relative clause was left out as subject or object. */
  readonly gap: 'subject' | 'object' | 'oblique' | 'none';
  /** For an oblique gap: the preposition that goes before "which". */
  readonly stranded: string;
  readonly passive: boolean;
  /** The object that belongs to the head of a relative clause, as written in it. */
  readonly owned?: string | null;
}
