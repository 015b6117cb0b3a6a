import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '../../../shared/english/sentences.ts';

function sentences(text: string): string[] {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentenceSpans', () => {
  it.each([
    ['full stops', 'The talks began. They ended late.', ['The talks began. ', 'They ended late.']],
    ['other marks', 'Really? Yes! So… It rained.', ['Really? ', 'Yes! ', 'So… ', 'It rained.']],
    ['line ends', 'First line\nSecond line', ['First line\n', 'Second line']],
    ['closing quotation marks', '"It is over." He left.', ['"It is over." ', 'He left.']],
    [
      'an initialism before a new sentence',
      'He lives in the U.S. The trip is short.',
      ['He lives in the U.S. ', 'The trip is short.'],
    ],
    ['p.m. before a new sentence', 'It began at 6 p.m. He was late.', ['It began at 6 p.m. ', 'He was late.']],
    ['the word no', 'The minister said no. Others agreed.', ['The minister said no. ', 'Others agreed.']],
    ['a year', 'It fell in 2019. Exports rose.', ['It fell in 2019. ', 'Exports rose.']],
  ])('ends a sentence at %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ['titles', 'Dr. Sami met Gen. Haddad and Mrs. Nour on Monday'],
    ['initials', 'John F. Kennedy spoke'],
    ['initialisms', 'the U.S. President spoke at 5 p.m. Tuesday'],
    ['decimals and numbers', 'No. 5 rose 3.5 percent on Jan. 13'],
    ['a list number', '1. The first item'],
    ['a bracket', 'The firm (founded in 1990. Based in Tyre) said'],
    ['a short quotation', '"It is over. We go home," he said'],
    ['a lower-case continuation', '"When does it end?" asked the reporter'],
    ['a file name', 'The page at example.com was down'],
  ])('does not end a sentence at %s', (_, text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('tiles every text exactly, each span with something in it', () => {
    const piece = fc.constantFrom(
      'Word',
      'word',
      ' ',
      '\n',
      '.',
      '?',
      '…',
      '"',
      '“',
      '”',
      '(',
      ')',
      'Dr',
      'U.S',
      '3',
      ',',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        const spans = sentenceSpans(text);
        expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end } of spans) {
          expect(end).toBeGreaterThan(start);
          if (text.trim() !== '') expect(text.slice(start, end).trim()).not.toBe('');
        }
      }),
    );
  });
});
