import { describe, expect, it } from 'vitest';
import { directionOf, languageName } from '../../../shared/briefing/languages.ts';

describe('directionOf', () => {
  it.each([
    ['en', 'ltr'],
    ['fa', 'rtl'],
    ['he-IL', 'rtl'],
    ['UR', 'rtl'],
    ['', 'ltr'],
  ])('writes %j %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});

describe('languageName', () => {
  it('names a language and leaves a tag that names none', () => {
    expect([languageName('en'), languageName('<b>')]).toEqual(['English', '<b>']);
  });

  it('says what the locale says', () => {
    const names = new Intl.DisplayNames('en', { type: 'language' });
    for (const language of ['ar', 'en', 'fr', 'ar-EG']) expect(languageName(language)).toBe(names.of(language));
  });
});
