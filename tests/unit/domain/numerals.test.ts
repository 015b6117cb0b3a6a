import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral, westernDigits } from '../../../shared/domain/numerals.ts';

describe('readNumeral', () => {
  it('reads back whole numbers written with any thousands separator', () => {
    const separators = fc.constantFrom(',', '٬', '\u00a0', '\u202f', '،');
    fc.assert(
      fc.property(fc.nat(999_999_999_999), separators, (value, separator) => {
        const written = new Intl.NumberFormat('en').format(value).replaceAll(',', separator);
        expect(readNumeral(written, 0)).toMatchObject({ value, length: written.length });
      }),
    );
  });

  it('stops where a list or a version goes on', () => {
    expect(readNumeral('5,6,7', 0)).toMatchObject({ value: 5, length: 1 });
    expect(readNumeral('13.1.2022', 0)).toMatchObject({ value: 13, length: 2 });
  });

  it('finds nothing where no digit stands', () => {
    expect(readNumeral('a1', 0)).toBeNull();
  });
});

describe('westernDigits', () => {
  it('keeps every other character in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('٣', '۷', '5', 'ب', ' ', '😀') }), (text) => {
        const western = westernDigits(text);
        expect(western).toHaveLength(text.length);
        expect(western).not.toMatch(/[٠-٩۰-۹]/);
      }),
    );
  });
});
