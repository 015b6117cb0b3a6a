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
});
