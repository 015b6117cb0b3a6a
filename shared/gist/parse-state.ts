import type { Phrase } from './phrase.ts';
import type { Unit } from './unit.ts';

/** A doubt that a reader should be told of. */
export type NoteCode = 'ambiguous-agent';

/** What is remembered from sentence to sentence of a document, and while one sentence is read. */
export interface ParseState {
  readonly units: readonly Unit[];
  readonly notes: Set<NoteCode>;
  /** Who was last spoken of as subject: a man, a woman, or a thing. */
  memory: Antecedents;
  /** Units that a phrase further in must leave to the one around it. */
  readonly held: Set<number>;
  /** The verb above still lacks its object, which the relative clause of its subject must leave to it. */
  awaiting: boolean;
  /** The head of the relative clause read last, and the unit behind it. */
  told?: { readonly head: Phrase; readonly next: number };
  /** Prepositions that the verb above still waits for while a relative clause is read. */
  reserved: ReadonlySet<string>;
}

/** The last human being of each gender who could be meant by a pronoun. */
export interface Antecedents {
  masculine: boolean;
  feminine: boolean;
  /** Whether the one of each gender last spoken of as acting was a body: a company, a court. */
  readonly bodies?: { readonly masculine: boolean; readonly feminine: boolean };
}

/** Whether the one of this gender last spoken of was a body, so that what only people do it did: "it informed". */
export function lastBody(memory: Antecedents, person: string): boolean {
  if (person === '3ms') return memory.bodies?.masculine === true;
  return person === '3fs' && memory.bodies?.feminine === true;
}

/** Whether a pronoun of this person points at a human being, as far as the text has shown. */
export function pointsAtHuman(memory: Antecedents, person: string): boolean {
  return person === '3ms' ? memory.masculine : person === '3fs' ? memory.feminine : true;
}
