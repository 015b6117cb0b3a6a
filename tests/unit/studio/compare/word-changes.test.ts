import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChanges } from '../../../../studio/compare/word-changes.ts';

describe('wordChanges', () => {
  it('marks the words that the other text lacks', () => {
    expect(wordChanges('The toll rose to 1,300 people.', 'The toll rose to 1,400 people.')).toEqual({
      left: [
        ['The toll rose to ', false],
        ['1,300', true],
        [' people.', false],
      ],
      right: [
        ['The toll rose to ', false],
        ['1,400', true],
        [' people.', false],
      ],
    });
  });

  it('marks neighbouring words in one stretch', () => {
    expect(wordChanges('the river of Qash rose', 'the Gash rose').left).toEqual([
      ['the ', false],
      ['river of Qash', true],
      [' rose', false],
    ]);
  });

  it('finds nothing in equal texts', () => {
    expect(wordChanges('سواء', 'سواء')).toEqual({ left: [['سواء', false]], right: [['سواء', false]] });
  });

  it('gives both texts back whole, and marks nothing only when they are equal', () => {
    const text = fc.array(fc.constantFrom('the', ' ', 'بغداد', '5', ',', '\u064b', '‹', '😀'), { maxLength: 9 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [left, right] = [a.join(''), b.join('')];
        const changes = wordChanges(left, right);
        expect(changes.left.map(([part]) => part).join('')).toBe(left);
        expect(changes.right.map(([part]) => part).join('')).toBe(right);
        const isMarked = [...changes.left, ...changes.right].some(([, changed]) => changed);
        expect(isMarked).toBe(left !== right);
      }),
    );
  });
});
