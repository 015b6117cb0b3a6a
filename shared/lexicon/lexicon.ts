import { createHash } from 'node:crypto';
import { onDemand } from '../domain/on-demand.ts';
import { derivedAdjectives } from './derived-adjectives.ts';
import { derivedPeople } from './derived-people.ts';
import type { Lexicon, NominalEntry, PhraseEntry, Senses, VerbEntry } from './entries.ts';
import { loadNames } from './names.ts';
import { cellValues, readTable, tableRows } from './read-table.ts';

const noFeatures: ReadonlySet<string> = new Set();

const featureSets = new Map<string, ReadonlySet<string>>();

function features(cell: string | undefined): ReadonlySet<string> {
  if (!cell) return noFeatures;
  let set = featureSets.get(cell);
  if (set === undefined) {
    set = new Set(cell.split(',').map((feature) => feature.trim()));
    featureSets.set(cell, set);
  }
  return set;
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

function verb([perfect, imperfect, form, english, frame, masdar, featureCell]: string[]): VerbEntry[] {
  if (!perfect || !imperfect || !english) return [];
  const { takesObject, complements, senses } = frameOf(frame ?? '');
  const masdars = cellValues(masdar).map((value) => {
    const [arabic = '', noun] = value.split(':');
    const mass = noun?.endsWith('*') === true;
    return { arabic, english: (mass ? noun.slice(0, -1) : noun) || null, mass: mass || !noun };
  });
  const flags = features(featureCell);
  return [
    {
      perfect,
      imperfect,
      form: form || 'I',
      english: cellValues(english),
      takesObject: takesObject || flags.has('tr'),
      frame: complements,
      masdars,
      features: flags,
      senses,
    },
  ];
}

function nominal([arabic, english, plural, featureCell]: string[]): NominalEntry[] {
  if (!arabic || !english) return [];
  const plurals: string[] = [];
  let soundPlural: 'ون' | 'ات' | null = null;
  for (const value of cellValues(plural)) {
    if (value === 'ون' || value === 'ات') soundPlural ??= value;
    else plurals.push(value);
  }
  const flags = features(featureCell);
  let englishPlural: string | null = null;
  let senses: Map<string, string> | null = null;
  for (const flag of flags) {
    if (flag.startsWith('pl=')) englishPlural = flag.slice(3);
    else if (flag.startsWith('@')) senses = addSense(senses, flag);
  }
  const reading = { english: cellValues(english), plurals, soundPlural, features: flags, englishPlural, senses };
  return cellValues(arabic).map((spelling) => ({ arabic: spelling, ...reading }));
}

function phrase([arabic, english, category]: string[]): PhraseEntry[] {
  if (!arabic || english === undefined) return [];
  const reading = cellValues(english)[0] ?? '';
  return cellValues(arabic).map((spelling) => ({ arabic: spelling, english: reading, category: category ?? '' }));
}

const verbs = onDemand(() => tableRows(readTable('verbs.tsv')).flatMap(verb));
const listedNouns = onDemand(() => tableRows(readTable('nouns.tsv')).flatMap(nominal));
const nouns = onDemand(() => [...listedNouns(), ...derivedPeople(verbs())]);
const adjectives = onDemand(() => {
  const listed = tableRows(readTable('adjectives.tsv')).flatMap(nominal);
  return [...listed, ...derivedAdjectives(listed, loadNames(), listedNouns(), verbs())];
});
const phrases = onDemand(() => tableRows(readTable('phrases.tsv')).flatMap(phrase));
const functionWords = onDemand(() => tableRows(readTable('function-words.tsv')).flatMap(phrase));

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
