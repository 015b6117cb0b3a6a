import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLetters } from '../../../shared/domain/count-letters.ts';

describe('countLetters', () => {
  it('counts the letters of any script, and nothing else', () => {
    expect(countLetters('سُوق 12 كم، Côte ﻻ 𐤀😀')).toBe(11);
  });

  it('counts what Unicode calls a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(countLetters(text)).toBe(text.match(/\p{L}/gu)?.length ?? 0);
      }),
    );
  });
});
