import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('headRole', () => {
  it.each([
    ['الاتفاق الذي وقعه الوزير انتهى.', 'The agreement which the minister signed ended.'],
    [
      'زارت الملكة عائلة الطيار الذي أسقط التنظيم طائرته.',
      'The queen visited the family of the pilot whose plane the organisation shot down.',
    ],
    ['التقى الوزير التجار الذين هدمت محالهم.', 'The minister met the traders whose shops were demolished.'],
  ])('gives a head the part that agreement and pronouns leave it: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });
});
