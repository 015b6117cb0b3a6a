/** How a verb's complement reads in English: by the Arabic word that introduces it; an empty string stands for no word at all. */
export type Frame = ReadonlyMap<string, string>;

/** What a word means beside another: by the other's basic form, or by `#` for a noun that is counted. */
export type Senses = ReadonlyMap<string, string>;

/** A verb of the lexicon; Arabic without short vowels. */
export interface VerbEntry {
  /** Third person masculine singular of the past. */
  readonly perfect: string;
  /** Third person masculine singular of the present, with its ي. */
  readonly imperfect: string;
  /** `I` … `X`, or `QI` … `QIV`. */
  readonly form: string;
  /** English base forms, the best first. */
  readonly english: readonly string[];
  readonly takesObject: boolean;
  readonly frame: Frame;
  readonly masdars: readonly {
    readonly arabic: string;
    readonly english: string | null;
    /** Without a plural and without "a" in English. */
    readonly mass: boolean;
  }[];
  readonly features: ReadonlySet<string>;
  readonly senses: Senses | null;
  /** What the row says of words made from its own: `rel=security`, `who=investor`. */
  readonly says?: readonly string[];
}

/** A noun or adjective of the lexicon. */
export interface NominalEntry {
  readonly arabic: string;
  readonly english: readonly string[];
  /** Broken plurals, written out. */
  readonly plurals: readonly string[];
  /** The sound plural it takes, if any. */
  readonly soundPlural: 'ون' | 'ات' | null;
  readonly features: ReadonlySet<string>;
  /** The English plural where it is irregular. */
  readonly englishPlural: string | null;
  readonly senses: Senses | null;
  /** What the row says of words made from its own: `rel=security`, `who=investor`. */
  readonly says?: readonly string[];
}

/** Several words, or one closed-class word, that mean one thing. */
export interface PhraseEntry {
  readonly arabic: string;
  readonly english: string;
  readonly category: string;
}

/** A name with its usual English spelling. */
export interface NameEntry {
  readonly arabic: string;
  readonly variants: readonly string[];
  readonly english: string;
  /** `country`, `city`, `person`, `given` … as docs/lexicon.md lists them. */
  readonly kind: string;
  /** `iso3166:KZ` for countries. */
  readonly code: string | null;
  /** What is of this country or region: "Jordanian". */
  readonly nationality?: string | null;
}

/** Everything the engine knows of words. */
export interface Lexicon {
  readonly verbs: readonly VerbEntry[];
  readonly nouns: readonly NominalEntry[];
  readonly adjectives: readonly NominalEntry[];
  readonly phrases: readonly PhraseEntry[];
  readonly functionWords: readonly PhraseEntry[];
  readonly names: readonly NameEntry[];
}
