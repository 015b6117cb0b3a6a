import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('buildPhraseIndex', () => {
  it('knows names of several words as the press spells them', () => {
    expect(english('فازت شبيبة القبائل على مولودية وهران أمس.')).toMatch(/JS Kabylie .*MC Oran/);
    expect(english('فتحت قوى الأمن الداخلي الطريق.')).toBe('The Internal Security Forces opened the road.');
  });

  it('leaves a name that is a date too to the words around it', () => {
    expect(english('وصل الوفد إلى مدينة السادس من أكتوبر في السادس من أكتوبر.')).toBe(
      'The delegation arrived in 6th of October City on October 6.',
    );
  });
});
