import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transliterate } from '../../../shared/arabic/transliterate.ts';

describe('transliterate', () => {
  it.each([
    ['توكاييف', 'Tokayev'],
    ['نزارباييف', 'Nazarbayev'],
    ['إسماعيلوف', 'Ismaylov'],
    ['لوكاشينكو', 'Lokashenko'],
    ['ساكاشفيلي', 'Sakashvili'],
  ])('spells the ending of %s as English does', (arabic, english) => {
    expect(transliterate(arabic)).toBe(english);
  });

  it('leaves Arabic words that end alike to the letters', () => {
    expect(transliterate('الشريف')).toMatch(/^al-Sh.*if$/);
    expect(transliterate('معروف')).toMatch(/of$/);
  });

  it('keeps one word one word and never loses it', () => {
    const letters = fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئ');
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1 }), (word) => {
        expect(transliterate(word)).toMatch(/^\S+$/);
      }),
    );
  });
});
