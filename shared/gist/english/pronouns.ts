import type { Person } from '../reading.ts';

/** The English pronouns for an Arabic person; `3ms` and `3fs` come in a personal and a neuter form. */
export interface PronounForms {
  readonly subject: string;
  readonly object: string;
  readonly possessive: string;
}

const personal: Readonly<Record<Person, PronounForms>> = {
  '3ms': { subject: 'he', object: 'him', possessive: 'his' },
  '3fs': { subject: 'she', object: 'her', possessive: 'her' },
  '3p': { subject: 'they', object: 'them', possessive: 'their' },
  '3fp': { subject: 'they', object: 'them', possessive: 'their' },
  '3d': { subject: 'they', object: 'them', possessive: 'their' },
  '1s': { subject: 'I', object: 'me', possessive: 'my' },
  '1p': { subject: 'we', object: 'us', possessive: 'our' },
  '2s': { subject: 'you', object: 'you', possessive: 'your' },
  '2p': { subject: 'you', object: 'you', possessive: 'your' },
};
const neuter: PronounForms = { subject: 'it', object: 'it', possessive: 'its' };

/** The English pronoun for a person, `it` and `its` unless a human being is meant. */
export function pronounForms(person: Person, human: boolean): PronounForms {
  return !human && (person === '3ms' || person === '3fs') ? neuter : personal[person];
}
