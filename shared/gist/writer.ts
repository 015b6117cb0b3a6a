import type { VerbEntry } from '../lexicon/entries.ts';
import type { ClauseContext } from './clause-types.ts';
import { pronounForms } from './english/pronouns.ts';
import { verbGroupWords } from './english/verb-group.ts';
import { isPlural, type Phrase } from './phrase.ts';
import type { Person } from './reading.ts';
import type { Unit } from './unit.ts';

const englishMarks: Readonly<Record<string, string>> = {
  '،': ',',
  '؛': ';',
  '؟': '?',
  '٪': '%',
  '٫': '.',
  '٬': ',',
  '۔': '.',
};

/** What is remembered while a sentence is written. */
export interface Writer {
  readonly out: string[];
  topic: Phrase | null;
  carried: Phrase | null;
  governor: VerbEntry | null;
  lastPhrase: Phrase | null;
  clauseStart: boolean;
  sentenceStart: boolean;
  negation: string | null;
  qad: boolean;
  future: boolean;
  mode: ClauseContext['mode'];
  past: boolean;
  /** A condition has been opened, which ف closes: "if …, …". */
  conditional: boolean;
  /** A word of near negation read before the verb it belongs to. */
  adverb: string | null;
  /** Two clauses that حتى joins though it does not mean "until": "as soon as …, …", "had hardly … when". */
  correlate: string | null;
  /** A clause in the present follows "before" in a story of the past. */
  beforehand: boolean;
  hadVerb: boolean;
  /** The last piece was و, so that a subject need not be said again. */
  joined: boolean;
}

/** A pronoun as a phrase of its own. */
export function pronounPhrase(person: Person, human: boolean, next: number): Phrase {
  const plural = !(person === '3ms' || person === '3fs' || person === '1s');
  return {
    english: pronounForms(person, human).subject,
    number: plural ? 'pl' : 'sg',
    gender: person === '3fs' ? 'f' : person === '3ms' ? 'm' : null,
    person,
    definite: true,
    human,
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

/** Whether a verb of the same clause follows. */
export function verbAhead(units: readonly Unit[], at: number): boolean {
  for (let index = at; index < units.length; index += 1) {
    const unit = units[index];
    if (unit === undefined || (unit.kind === 'punctuation' && /[.؟!؛:،]/.test(unit.arabic))) return false;
    if (unit.kind === 'verb') return units[index - 1]?.kind !== 'conj';
    if (unit.kind === 'sub' || unit.kind === 'rel' || (unit.kind === 'conj' && unit.arabic !== 'و')) return false;
  }
  return false;
}

/** The form of "be" that fits a phrase. */
export function beWord(phrase: Phrase, negative: boolean): string {
  const person = phrase.person.startsWith('1') ? 1 : phrase.person.startsWith('2') ? 2 : 3;
  return verbGroupWords({ verb: 'be', time: 'present', passive: false, negative, plural: isPlural(phrase), person });
}

/** Forgets what belonged to the clause before. */
export function startClause(writer: Writer): void {
  writer.topic = null;
  writer.clauseStart = true;
  writer.negation = null;
  writer.qad = false;
  writer.future = false;
  writer.hadVerb = false;
  writer.beforehand = false;
  writer.adverb = null;
}

/** Writes a mark of punctuation and what it ends. */
export function writePunctuation(writer: Writer, unit: Unit): void {
  writer.out.push(`\u0000${unit.glued ? '' : ' '}${englishMarks[unit.arabic] ?? unit.arabic}`);
  if (/[.؟!؛:…]/.test(unit.arabic) || unit.arabic === '...') {
    startClause(writer);
    if (unit.arabic !== ':') writer.carried = null;
    writer.correlate = null;
    writer.conditional = false;
    writer.sentenceStart = unit.arabic !== ':' && unit.arabic !== '؛';
    writer.governor = null;
    writer.mode = null;
  } else if (unit.arabic === '،' || unit.arabic === ',' || unit.arabic === '-' || unit.arabic === '–') {
    // "Nairobi - the parties exchanged …": what stands before a dash is where the report comes from, not who acts.
    const dateline = /[-–]/.test(unit.arabic) && !unit.glued;
    writer.clauseStart = true;
    if (writer.hadVerb || dateline) writer.topic = null;
  }
}

/** Takes a finished clause into the text. */
export function wroteClause(
  writer: Writer,
  english: string,
  clause: {
    readonly subject: Phrase | null;
    readonly governor: VerbEntry;
    readonly past: boolean;
    readonly next: number;
  },
): number {
  writer.out.push(english);
  writer.carried = clause.subject ?? writer.carried;
  writer.governor = clause.governor;
  writer.past = clause.past;
  startClause(writer);
  writer.clauseStart = false;
  writer.hadVerb = true;
  writer.mode = null;
  writer.sentenceStart = false;
  writer.lastPhrase = null;
  return clause.next;
}
