import { describe, expect, it } from 'vitest';
import { languageOfWord } from '../../../shared/article/function-words.ts';

describe('languageOfWord', () => {
  it.each([
    ['التي', 'Arabic'],
    ['كَانَ', 'Arabic'],
    ['علی', 'Arabic'],
    ['است', 'Persian'],
    ['می', 'Persian'],
    ['ہے', 'Urdu'],
    ['چې', 'Pashto'],
    ['لەگەڵ', 'Kurdish'],
  ])('knows %s as %s', (word, language) => {
    expect(languageOfWord(word)).toBe(language);
  });

  it('names no language for other words and for words that languages share', () => {
    expect(languageOfWord('زلزال')).toBeNull();
    expect(languageOfWord('به')).toBeNull();
  });
});
