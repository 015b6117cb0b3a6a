import { describe, expect, it } from 'vitest';
import { arabicLikelihood, isPlausiblyArabic } from '../../../shared/article/arabic-likelihood.ts';
import { encodeSingleByte } from './support/encodings.ts';
import { paragraphs, story } from './support/wire-story.ts';

const reread = (text: string, from: 'windows-1256' | 'iso-8859-6', as: string): string =>
  new TextDecoder(as).decode(encodeSingleByte(text, from));

describe('arabicLikelihood', () => {
  it('is greater for each sentence read rightly than for the same bytes read wrongly', () => {
    for (const sentence of paragraphs) {
      const { mean, familiar } = arabicLikelihood(sentence);
      for (const wrong of [
        arabicLikelihood(reread(sentence, 'windows-1256', 'iso-8859-6')),
        arabicLikelihood(reread(sentence, 'iso-8859-6', 'windows-1256')),
      ]) {
        expect(mean + familiar).toBeGreaterThan(wrong.mean + wrong.familiar);
      }
    }
  });

  it('says nothing of text without letters beyond ASCII', () => {
    expect(arabicLikelihood('plain 123')).toEqual({ letters: 0, mean: Number.NEGATIVE_INFINITY, familiar: 0 });
  });
});

describe('isPlausiblyArabic', () => {
  it('holds for Arabic', () => {
    expect(isPlausiblyArabic(arabicLikelihood(story))).toBe(true);
  });

  it('does not hold for Russian, French or random bytes read as Windows-1256', () => {
    const windows1256 = new TextDecoder('windows-1256');
    const russian = Uint8Array.from('Правительство заявило', (character) => (character.charCodeAt(0) & 0xff) + 0xb0);
    const random = Uint8Array.from({ length: 400 }, (_, index) => 0x80 + ((index * index * 31 + index * 17) % 128));
    for (const text of [windows1256.decode(russian), 'déjà été à la forêt', windows1256.decode(random)]) {
      expect(isPlausiblyArabic(arabicLikelihood(text))).toBe(false);
    }
  });
});
