import type { VerbEntry } from '../lexicon/entries.ts';
import type { Person } from './reading.ts';

/** A noun phrase as parsed: its English, and what agreement and meaning need to know of it. */
export interface Phrase {
  readonly english: string;
  readonly number: 'sg' | 'du' | 'pl';
  /** Grammatical gender in Arabic; null where it is not known (names). */
  readonly gender: 'm' | 'f' | null;
  readonly person: Person;
  readonly definite: boolean;
  readonly human: boolean;
  /** A body that acts: a government, an army, a country. */
  readonly organisation: boolean;
  /** A stretch or point of time: never a subject or an object by itself. */
  readonly time: boolean;
  /** Its form shows that it is no subject. */
  readonly accusative: boolean;
  /** Its form shows that it is the subject: a sound plural in ون, an indefinite masculine without its alif. */
  readonly nominative: boolean;
  readonly named: boolean;
  /** A number stands before it, so that agreement follows the counted noun's own gender. */
  readonly counted: boolean;
  readonly pronoun: boolean;
  /** The verb a masdar at its head belongs to. */
  readonly source: VerbEntry | null;
  /** What its head's complement is, where the head is a masdar: `توقيع الاتفاق`. */
  readonly complement: Phrase | null;
  /** For a negated verbal noun (عدم المشاركة): how it reads as a verb, "not to take part". */
  readonly infinitive: string | null;
  /** What و and أو join in it; empty for a phrase of one member. */
  readonly members: readonly Phrase[];
  /** Index of the first unit after it. */
  readonly next: number;
}

/** Whether English treats the phrase as plural. */
export function isPlural(phrase: Phrase): boolean {
  return (
    phrase.number !== 'sg' &&
    !/\b(damage|equipment|rainfall|information|aid|evidence|traffic|violence)$/.test(phrase.english)
  );
}

const phraseDefaults: Omit<Phrase, 'english' | 'next'> = {
  number: 'sg',
  gender: null,
  person: '3ms',
  definite: false,
  human: false,
  organisation: false,
  time: false,
  accusative: false,
  nominative: false,
  named: false,
  counted: false,
  pronoun: false,
  source: null,
  complement: null,
  infinitive: null,
  members: [],
};

/** A phrase with the given fields, the others at rest. */
export function phrase(fields: Partial<Phrase> & { english: string; next: number }): Phrase {
  return { ...phraseDefaults, ...fields };
}

/** What attacks and accuses though it is no person: قصفت الطائرات سوريا, the planes did. */
const actors =
  /\b(media|press|newspapers?|channels?|planes?|aircraft|warplanes?|jets?|fighters?|bombers?|drones?|helicopters?|missiles?|rockets?|artillery|tanks?|ships?|warships?|boats?|battleships?|shells?|raids?|strikes?)\b/;

/** Whether a phrase names things that do what people do: weapons and the media. */
export function actsAlone({ english }: Phrase): boolean {
  return actors.test(english);
}
