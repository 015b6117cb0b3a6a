import type { NameEntry, NominalEntry, VerbEntry } from '../lexicon/entries.ts';

/** The word class of a reading. */
export type Tag =
  | 'noun'
  | 'adj'
  | 'verb'
  | 'name'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'rel'
  | 'dem'
  | 'pron'
  | 'neg'
  | 'part'
  | 'adv'
  | 'num'
  | 'quant'
  | 'opaque'
  | 'unknown';

/** Person, number and gender of an attached pronoun or of a verb: `3ms`, `3fs`, `3p`, `3d`, `1s`, `1p`, `2s`, `2p`. */
export type Person = '3ms' | '3fs' | '3p' | '3fp' | '3d' | '1s' | '1p' | '2s' | '2p';

/** What a verb's form says. */
export interface VerbForm {
  readonly entry: VerbEntry;
  readonly tense: 'perfect' | 'imperfect';
  readonly person: Person;
  /** `passive` and `active` only where the letters (or a written damma) show it. */
  readonly voice: 'active' | 'passive' | 'either';
  /** With the future prefix. */
  readonly future: boolean;
  /** Cut short as only the jussive is: يقل، يعد. */
  readonly jussive: boolean;
}

/** One way to understand a word, its prefixes split off. */
export interface Reading {
  readonly tag: Tag;
  /** English base form; for a closed-class word its translation. */
  readonly english: string;
  /** The bare Arabic word without prefixes and pronoun. */
  readonly stem: string;
  readonly conjunction: '' | 'و' | 'ف';
  readonly preposition: '' | 'ب' | 'ل' | 'ك';
  /** Carries the article, or is definite by itself. */
  readonly definite: boolean;
  readonly number: 'sg' | 'du' | 'pl';
  readonly gender: 'm' | 'f';
  /** The attached pronoun. */
  readonly pronoun: Person | null;
  /** A dual or plural without its n: something must follow it. */
  readonly construct: boolean;
  /** Written with the alif of the indefinite accusative. */
  readonly accusative: boolean;
  /** The case that its ending shows: ون and ان are nominative, ين is not. */
  readonly caseMark: 'nominative' | 'oblique' | null;
  readonly verb: VerbForm | null;
  readonly nominal: NominalEntry | null;
  readonly name: NameEntry | null;
  /** The verb that a verbal noun or participle belongs to. */
  readonly source: VerbEntry | null;
  readonly derived: 'masdar' | 'active' | 'passive' | null;
  /** The word is known whole as well, so that its prefix may be a root letter. */
  readonly doubtfulPrefix: boolean;
  /** Higher is likelier, before the context is looked at. */
  readonly score: number;
}

const blank: Reading = {
  tag: 'unknown',
  english: '',
  stem: '',
  conjunction: '',
  preposition: '',
  definite: false,
  number: 'sg',
  gender: 'm',
  pronoun: null,
  construct: false,
  accusative: false,
  caseMark: null,
  verb: null,
  nominal: null,
  name: null,
  source: null,
  derived: null,
  doubtfulPrefix: false,
  score: 0,
};

/** A reading with the given fields, the others at rest. */
export function reading(fields: Partial<Reading>): Reading {
  return { ...blank, ...fields };
}
