import { describe, expect, it } from 'vitest';
import type { Terminology } from '../../../shared/ports/translator.ts';
import { termMatches, termsIn } from '../../../shared/translation/terms-in.ts';

const sources = ['هيئة الموانئ', 'المرفأ الشرقي', 'سد', 'IMO'];
const terminology: Terminology = {
  name: 'house',
  sha256: '',
  terms: sources.map((source) => ({ source, target: 'x' })),
};

describe('termsIn', () => {
  it.each([
    ['a term alone', 'هيئة الموانئ', ['هيئة الموانئ']],
    ['attached particles', 'وبهيئة الموانئ وللمرفأ الشرقي وبالمرفأ الشرقي', ['هيئة الموانئ', 'المرفأ الشرقي']],
    ['spellings with ه and without hamza', 'هيئه الموانى', ['هيئة الموانئ']],
    ['spellings without hamza and with short vowels', 'المَرفا الشرقي', ['المرفأ الشرقي']],
    ['no part of a word', 'السداد والسدود وأسد', []],
    ['Latin terms as whole words', 'قالت IMO إن IMOS', ['IMO']],
    ['terms across two spaces', 'هيئة  الموانئ', ['هيئة الموانئ']],
  ])('finds %s', (_case, text, expected) => {
    expect(termsIn(text, terminology).map((term) => term.source)).toEqual(expected);
  });

  it('finds none without a glossary', () => {
    expect(termsIn('سد', null)).toEqual([]);
  });
});

describe('termMatches', () => {
  it('says where terms stand, without what is attached to them', () => {
    const text = 'قالت هيئةُ الموانئ وللمرفأ الشرقي رأي';
    expect(termMatches(text, terminology).map(({ term, start, end }) => [term.source, text.slice(start, end)])).toEqual(
      [
        ['هيئة الموانئ', 'هيئةُ الموانئ'],
        ['المرفأ الشرقي', 'لمرفأ الشرقي'],
      ],
    );
  });

  it('prefers the longest of overlapping terms', () => {
    const overlapping = { ...terminology, terms: ['سد', 'سد النهر'].map((source) => ({ source, target: 'x' })) };
    expect(termMatches('قرب سد النهر', overlapping).map(({ term }) => term.source)).toEqual(['سد النهر']);
  });
});
