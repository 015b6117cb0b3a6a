import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transliterate } from '../../../shared/arabic/transliterate.ts';

describe('transliterate', () => {
  it('writes a name as the English press might', () => {
    expect(transliterate('بسام')).toBe('Basam');
    expect(transliterate('الحريري')).toMatch(/^al-Har/);
  });

  it('gives the same spelling with and without vowel signs', () => {
    expect(transliterate('سَليم')).toBe(transliterate('سليم'));
  });

  it('is never empty for Arabic letters', () => {
    const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآةىؤئ'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 9 }), (word) => {
        expect(transliterate(word.join('')).length).toBeGreaterThan(0);
      }),
    );
  });
});
