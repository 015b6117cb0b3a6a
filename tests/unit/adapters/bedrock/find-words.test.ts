import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '../../../../shared/adapters/bedrock/find-words.ts';

const text = 'وصلت السفينة إلى الميناء (أمس)، ثم وصلت السفينة الثانية. قال: «انتهى العمل».';

describe('findWords', () => {
  it('finds every place where the words stand', () => {
    expect(findWords(text, 'وصلت السفينة').map(({ start, end }) => text.slice(start, end))).toEqual([
      'وصلت السفينة',
      'وصلت السفينة',
    ]);
  });

  it.each([
    ['vowel marks in the text', 'وَصَلَت السفينة', 'وصلت السفينة'],
    ['vowel marks in the words', 'وصلت السفينة', 'وصَلَت السَّفينة'],
    ['stretched letters', 'وصلت السفينة', 'وصلت السفيـنة'],
    ['another kind of space', 'وصلت\u00a0السفينة', 'وصلت  السفينة'],
    ['quotation marks and dots around the words', 'وصلت السفينة', '«وصلت السفينة…»'],
  ])('overlooks %s', (_, where, words) => {
    const [place] = findWords(where, words);
    expect(where.slice(place?.start, place?.end)).toBe(where);
  });

  it.each(['غادرت السفينة', 'السفينة وصلت', '', '   ', '«»'])('does not find %j', (words) => {
    expect(findWords(text, words)).toEqual([]);
  });

  it('takes signs for what they are', () => {
    expect(findWords(text, 'الميناء (أمس)')).toHaveLength(1);
    expect(findWords(text, '.*')).toEqual([]);
    expect(() => fc.assert(fc.property(fc.string(), (words) => Array.isArray(findWords(text, words))))).not.toThrow();
  });

  it('finds any stretch that was copied from the text', () => {
    const ends = fc.tuple(fc.nat(text.length), fc.nat(text.length));
    fc.assert(
      fc.property(ends, ([one, other]) => {
        const words = text.slice(Math.min(one, other), Math.max(one, other)).replace(/^[\s«»]+|[\s«»]+$/gu, '');
        const found = findWords(text, words).map(({ start, end }) => text.slice(start, end));
        expect(found.includes(words)).toBe(words !== '');
      }),
    );
  });
});
