import { createHash } from 'node:crypto';
import { onDemand } from '../domain/on-demand.ts';
import { derivedAdjectives } from './derived-adjectives.ts';
import { derivedPeople } from './derived-people.ts';
import type { Lexicon, NominalEntry, PhraseEntry, Senses, VerbEntry } from './entries.ts';
import { loadNames } from './names.ts';
import { cellValues, readTable, tableRows } from './read-table.ts';

/** What the last cell of a row holds: flags, which rows with equal flags share, and what it says of derived words. */
interface Traits {
  readonly features: ReadonlySet<string>;
  readonly says: readonly string[];
}

const traitsOf = new Map<string, Traits>();
const plain: Traits = { features: new Set(), says: [] };
const saying = /^(rel|el|act|pas|who|whom|pl)=|^@/;

function traits(cell: string | undefined): Traits {
  if (!cell) return plain;
  const known = traitsOf.get(cell);
  if (known !== undefined) return known;
  const parts = cell.split(',');
  const says = cell.includes('=') ? parts.filter((part) => saying.test(part)) : plain.says;
  const flags = says.length === 0 ? parts : parts.filter((part) => !saying.test(part));
  const shared = says.length === 0 ? null : traits(flags.join(','));
  const found = { features: shared?.features ?? new Set(flags), says };
  if (shared === null) traitsOf.set(cell, found);
  return found;
}

/** Adds what `@one+other=English` says: the meaning beside each of the words. */
function addSense(senses: Map<string, string> | null, cell: string): Map<string, string> {
  const into = senses ?? new Map<string, string>();
  const [words = '', english = ''] = cell.slice(1).split('=');
  for (const word of words.split('+')) into.set(word, english);
  return into;
}

interface Frame {
  readonly takesObject: boolean;
  readonly complements: ReadonlyMap<string, string>;
  readonly senses: Senses | null;
}

const frames = new Map<string, Frame>();

/** What a frame cell says; verbs with equal cells share it. */
function frameOf(cell: string): Frame {
  const known = frames.get(cell);
  if (known) return known;
  const complements = new Map<string, string>();
  let takesObject = false;
  let senses: Map<string, string> | null = null;
  for (const part of cell.split(';')) {
    if (part.startsWith('@')) {
      senses = addSense(senses, part);
      continue;
    }
    const [word = '', reading] = part.trim().split('=');
    if (word === 'obj') takesObject = true;
    else if (word !== '' && !complements.has(word)) complements.set(word, reading === '0' ? '' : (reading ?? ''));
  }
  const frame = { takesObject, complements, senses };
  frames.set(cell, frame);
  return frame;
}

const noMasdars: VerbEntry['masdars'] = [];

function masdarsOf(cell: string): VerbEntry['masdars'] {
  if (cell === '') return noMasdars;
  return cellValues(cell).map((value) => {
    const colon = value.indexOf(':');
    if (colon < 0) return { arabic: value, english: null, mass: true };
    const mass = value.endsWith('*');
    const english = value.slice(colon + 1, mass ? -1 : undefined);
    return { arabic: value.slice(0, colon), english: english || null, mass: mass || english === '' };
  });
}

// Rows are read by their places: taking eight thousand apart by pattern is slow where nothing has been compiled yet.
function addVerb(found: VerbEntry[], row: string[]): void {
  const [perfect, imperfect, english] = [row[0], row[1], row[3]];
  if (!perfect || !imperfect || !english) return;
  const frame = frameOf(row[4] ?? '');
  const { features, says } = traits(row[6]);
  found.push({
    perfect,
    imperfect,
    form: row[2] || 'I',
    english: cellValues(english),
    takesObject: frame.takesObject || features.has('tr'),
    frame: frame.complements,
    masdars: masdarsOf(row[5] ?? ''),
    features,
    senses: frame.senses,
    says,
  });
}

const noPlurals: readonly string[] = [];

function addNominal(found: NominalEntry[], row: string[]): void {
  const [arabic, english, plural] = [row[0], row[1], row[2]];
  if (!arabic || !english) return;
  let plurals = noPlurals;
  let soundPlural: 'ون' | 'ات' | null = null;
  if (plural === 'ون' || plural === 'ات') soundPlural = plural;
  else if (plural) {
    const values = cellValues(plural);
    plurals = values.filter((value) => value !== 'ون' && value !== 'ات');
    if (plurals.length < values.length) soundPlural = values.includes('ون') ? 'ون' : 'ات';
  }
  const { features, says } = traits(row[3]);
  let englishPlural: string | null = null;
  let senses: Map<string, string> | null = null;
  for (const part of says) {
    if (part.startsWith('pl=')) englishPlural = part.slice(3);
    else if (part.startsWith('@')) senses = addSense(senses, part);
  }
  const readings = cellValues(english);
  for (const spelling of cellValues(arabic))
    found.push({ arabic: spelling, english: readings, plurals, soundPlural, features, englishPlural, senses, says });
}

function addPhrase(found: PhraseEntry[], row: string[]): void {
  const [arabic, english] = [row[0], row[1]];
  if (!arabic || english === undefined) return;
  const bar = english.indexOf('|');
  const reading = bar < 0 ? english : english.slice(0, bar);
  const category = row[2] ?? '';
  for (const spelling of cellValues(arabic)) found.push({ arabic: spelling, english: reading, category });
}

function entriesOf<Entry>(file: string, add: (found: Entry[], row: string[]) => void): Entry[] {
  const found: Entry[] = [];
  for (const row of tableRows(readTable(file))) add(found, row);
  return found;
}

const verbs = onDemand(() => entriesOf('verbs.tsv', addVerb));
const listedNouns = onDemand(() => entriesOf('nouns.tsv', addNominal));
const nouns = onDemand(() => [...listedNouns(), ...derivedPeople(verbs())]);
const adjectives = onDemand(() => {
  const listed = entriesOf('adjectives.tsv', addNominal);
  return [...listed, ...derivedAdjectives(listed, loadNames(), listedNouns(), verbs())];
});
const phrases = onDemand(() => entriesOf('phrases.tsv', addPhrase));
const functionWords = onDemand(() => entriesOf('function-words.tsv', addPhrase));

const lexicon: Lexicon = {
  get verbs() {
    return verbs();
  },
  get nouns() {
    return nouns();
  },
  get adjectives() {
    return adjectives();
  },
  get phrases() {
    return phrases();
  },
  get functionWords() {
    return functionWords();
  },
  get names() {
    return loadNames();
  },
};

/**
 * The lexicon; each table is read at its first use and kept. Rows that lack a needed cell are left out; a test holds the files
 * to their format.
 */
export function loadLexicon(): Lexicon {
  return lexicon;
}

const files = [
  'verbs.tsv',
  'nouns.tsv',
  'adjectives.tsv',
  'phrases.tsv',
  'function-words.tsv',
  'names.tsv',
  'press-names.tsv',
];
let hash: string | null = null;

/** A short hash of all lexicon files: it changes when any entry does. */
export function lexiconHash(): string {
  if (hash === null) {
    const digest = createHash('sha256');
    for (const file of files) digest.update(readTable(file));
    hash = digest.digest('hex').slice(0, 12);
  }
  return hash;
}
