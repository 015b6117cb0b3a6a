import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('exceptedPhrase', () => {
  it.each([
    ['لم يصب سوى شخص واحد.', 'Only one person was hit.'],
    ['لم يحضر الجلسة إلا نائبان.', 'Only two deputies attended the session.'],
    ['لا تفتح الأبواب إلا للمصلين.', 'The doors are opened only to the worshippers.'],
  ])('says that a denied verb is true of one thing alone: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });

  it('keeps the denial where a choice has an exception', () => {
    expect(english('لم تجد الحكومة خيارا سوى رفع الأسعار.')).toBe(
      'The government did not find an option except the raising of prices.',
    );
  });
});
