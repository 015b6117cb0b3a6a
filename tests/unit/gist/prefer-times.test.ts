import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

function english(line: string): string {
  return gistTranslate([line]).lines[0] ?? '';
}

describe('preferYears', () => {
  it.each([
    ['ألغت الشركة الاتفاق الموقع العام الماضي.', 'The company canceled the signed agreement last year.'],
    ['سجن الناشط عاما.', 'The activist was imprisoned a year.'],
  ])('takes the year as a time behind an adjective and behind a person: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });
});

describe('preferVictims', () => {
  it.each([['أعلنت الشرطة اعتقال شاب في المطار.', 'The police announced an arrest of a young man in the airport.']])(
    'takes the person whom something became of as a person: %s',
    (arabic, expected) => {
      expect(english(arabic)).toBe(expected);
    },
  );
});
