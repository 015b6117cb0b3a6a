import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise, westernDigits } from '../../../shared/gist/tokenise.ts';

describe('tokenise', () => {
  it('keeps addresses, handles, hashtags and codes whole', () => {
    const opaque = tokenise('راجع https://example.org/a?b=1 أو a.b@example.org و@desk_1 و#السودان_2024 وطراز A4-12B.')
      .filter((token) => token.kind === 'opaque')
      .map((token) => token.text);
    expect(opaque).toEqual(['https://example.org/a?b=1', 'a.b@example.org', '@desk_1', '#السودان_2024', 'A4-12B']);
  });

  it('leaves the full stop after an address outside it', () => {
    expect(tokenise('في www.example.org.').at(-1)?.text).toBe('.');
  });

  it('writes numbers with Western digits and keeps their separators', () => {
    const numbers = tokenise('٣٫٥ و١٬٢٥٠ و10:30 و3-1').filter((token) => token.kind === 'number');
    expect(numbers.map((token) => token.bare)).toEqual(['3.5', '1,250', '10:30', '3-1']);
  });

  it('takes vowel signs and tatweel off words', () => {
    expect(tokenise('قُتِلَ الرجـــل').map((token) => token.bare)).toEqual(['قتل', 'الرجل']);
  });

  it('covers every character that is not white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        const tokens = tokenise(line);
        const covered = tokens.map((token) => line.slice(token.start, token.end)).join('');
        expect(covered).toBe(line.replace(/\s/gu, ''));
      }),
    );
  });
});

describe('westernDigits', () => {
  it('converts Arabic-Indic and Persian digits, and the percent sign', () => {
    expect(westernDigits('٤٥٪ ۱۲')).toBe('45% 12');
  });
});
