import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../shared/domain/text-tokens.ts';

describe('tokenise', () => {
  it('tells words, numbers, signs and codes', () => {
    expect(tokenise('قال: G20 بلغت ٣٫٥٪ في Côte d’Ivoire').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'word قال',
      'sign :',
      'verbatim G20',
      'word بلغت',
      'numeral 3٫5',
      'sign ٪',
      'word في',
      'word Côte',
      'word d’Ivoire',
    ]);
  });

  it('ends a word where no letter or sign of a letter follows', () => {
    const pattern = /[\p{L}\u0640][\p{L}\p{M}\u0640]*(?:['’][\p{Script=Latin}]+)*/uy;
    const pieces = fc.constantFrom(
      'ب',
      'ّ',
      'ـ',
      'é',
      'e\u0301',
      "'",
      '’',
      's',
      '“',
      '…',
      'ﷲ',
      '𐤀',
      '😀',
      '7',
      ' ',
      '،',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        for (const { kind, start, end } of tokenise(text)) {
          if (kind !== 'word' && kind !== 'sign') continue;
          pattern.lastIndex = start;
          const word = pattern.exec(text)?.[0];
          expect(kind).toBe(word === undefined ? 'sign' : 'word');
          expect(text.slice(start, end)).toBe(word ?? String.fromCodePoint(text.codePointAt(start) ?? 0));
        }
      }),
    );
  });
});
