import { describe, expect, it } from 'vitest';
import { lexiconHash, loadLexicon } from '../../../shared/lexicon/lexicon.ts';
import { loadNames } from '../../../shared/lexicon/names.ts';
import { readTable, tableRows } from '../../../shared/lexicon/read-table.ts';

const columns = {
  'verbs.tsv': 7,
  'nouns.tsv': 4,
  'adjectives.tsv': 4,
  'phrases.tsv': 3,
  'function-words.tsv': 3,
  'names.tsv': 4,
};

describe('loadLexicon', () => {
  it.each(Object.entries(columns))('finds %s with %i columns in every row', (file, count) => {
    const faulty = tableRows(readTable(file)).filter((row) => row.length !== count || row[0] === '');
    expect(faulty).toEqual([]);
  });

  it('holds at most 8,000 entries', () => {
    const entries = Object.keys(columns).reduce((sum, file) => sum + tableRows(readTable(file)).length, 0);
    expect(entries).toBeLessThanOrEqual(8000);
  });

  it('lists no Arabic with vowel signs', () => {
    const { nouns, adjectives, verbs } = loadLexicon();
    const words = [
      ...nouns.map((entry) => entry.arabic),
      ...adjectives.map((entry) => entry.arabic),
      ...verbs.map((entry) => entry.perfect),
    ];
    expect(words.filter((word) => /[\u064B-\u0652]/.test(word))).toEqual([]);
  });

  it('knows a noun under each of its spellings', () => {
    const seventies = loadLexicon().nouns.filter((entry) => entry.english[0] === 'seventies');
    expect(seventies.map((entry) => entry.arabic)).toEqual(['سبعينيات', 'سبعينات']);
  });

  it('knows the people that a verb names by its participles', () => {
    const people = new Map(loadLexicon().nouns.map((entry) => [entry.arabic, entry]));
    expect(people.get('مستثمر')?.english).toEqual(['investor']);
    expect(people.get('محتجز')?.features.has('hum')).toBe(true);
  });

  it('reads what a preposition becomes after a verb', () => {
    const accuse = loadLexicon().verbs.find((entry) => entry.perfect === 'اتهم');
    expect(accuse?.takesObject).toBe(true);
    expect(accuse?.frame.get('ب')).toBe('of');
  });
});

describe('loadNames', () => {
  it('knows countries by their code', () => {
    expect(loadNames().find((entry) => entry.code === 'iso3166:KZ')?.english).toBe('Kazakhstan');
  });

  it('reads its file once', () => {
    expect(loadNames()).toBe(loadNames());
  });
});

describe('lexiconHash', () => {
  it('is short and stable', () => {
    expect(lexiconHash()).toMatch(/^[0-9a-f]{12}$/);
    expect(lexiconHash()).toBe(lexiconHash());
  });
});
