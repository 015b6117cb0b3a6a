import { describe, expect, it } from 'vitest';
import { analyseWord } from '../../../shared/gist/analyse-word.ts';
import type { Reading } from '../../../shared/gist/reading.ts';
import { buildWordIndex } from '../../../shared/gist/word-index.ts';
import { loadLexicon } from '../../../shared/lexicon/lexicon.ts';

const index = buildWordIndex(loadLexicon());

function readings(word: string): readonly Reading[] {
  return analyseWord(word, word, index);
}

describe('analyseWord', () => {
  it('splits conjunction, preposition and article off a noun', () => {
    expect(readings('وللحكومة')).toContainEqual(
      expect.objectContaining({
        tag: 'noun',
        english: 'government',
        conjunction: 'و',
        preposition: 'ل',
        definite: true,
      }),
    );
  });

  it.each([
    ['قالوا', 'say', '3p', 'perfect'],
    ['قلت', 'say', '1s', 'perfect'],
    ['سيعودون', 'return', '3p', 'imperfect'],
    ['يقل', 'say', '3ms', 'imperfect'],
    ['أعلنت', 'announce', '3fs', 'perfect'],
    ['نطالب', 'demand', '1p', 'imperfect'],
  ] as const)('conjugates %s', (word, english, person, tense) => {
    const found = readings(word).find((one) => one.english === english && one.verb?.person === person);
    expect(found?.verb?.tense).toBe(tense);
  });

  it('takes an object pronoun off a verb and a possessive off a noun', () => {
    expect(readings('استقبله')).toContainEqual(expect.objectContaining({ tag: 'verb', pronoun: '3ms' }));
    expect(readings('قواتها')).toContainEqual(expect.objectContaining({ tag: 'noun', number: 'pl', pronoun: '3fs' }));
  });

  it('reads an adjective in ي that nobody lists as what it is made of', () => {
    expect(readings('السمكية')).toContainEqual(expect.objectContaining({ tag: 'adj', english: 'fish', gender: 'f' }));
    expect(readings('السمكيون').some((one) => one.tag === 'name')).toBe(false);
  });

  it('reads the case that an ending shows', () => {
    expect(readings('مهندسون')).toContainEqual(expect.objectContaining({ number: 'pl', caseMark: 'nominative' }));
    expect(readings('مهندسين')).toContainEqual(expect.objectContaining({ number: 'pl', caseMark: 'oblique' }));
  });

  it('hears a written damma as the passive', () => {
    expect(analyseWord('أُرسلت', 'أرسلت', index)[0]?.verb?.voice).toBe('passive');
  });

  it('forgives a hamza left out', () => {
    expect(readings('الى')[0]).toMatchObject({ tag: 'prep', english: 'to' });
  });

  it('gives one unknown reading to a word nobody knows', () => {
    expect(readings('قرنفطية')).toHaveLength(1);
    expect(readings('قرنفطية')[0]?.tag).toBe('unknown');
  });
});
