import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../../shared/article/language-evidence.ts';

describe('gatherEvidence', () => {
  it('counts letters by script, digits, and words by language', () => {
    const evidence = gatherEvidence('قال الوزير في 12 نقطة Paris مُهِم گ');
    expect(Object.fromEntries(evidence.lettersByScript)).toEqual({ Arabic: 19, Latin: 5 });
    expect(evidence).toMatchObject({ letters: 24, digits: 2, words: 6, foreignLetters: 1, reversedWords: 0 });
    expect(evidence.wordsByLanguage.get('Arabic')).toBe(2);
  });

  it('does not count addresses, handles and tags', () => {
    const evidence = gatherEvidence('نص https://a.example/long?x=1 www.b.example x@y.example @handle #tag_2030');
    expect(Object.fromEntries(evidence.lettersByScript)).toEqual({ Arabic: 2 });
    expect(evidence.digits).toBe(0);
  });

  it('counts frequent words that are spelt backwards', () => {
    expect(gatherEvidence('يتلا ىلع يف').reversedWords).toBe(3);
  });
});
