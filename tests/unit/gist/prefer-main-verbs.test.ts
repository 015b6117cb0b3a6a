import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('preferMainVerbs', () => {
  it.each([
    ['كلما زاد العرض تراجع الإنتاج.', /production declined/],
    ['بعد أن هزم الجيش المتمردين دخل العاصمة.', /entered the capital/],
    ['حين وصلت اللجنة بحث الوزير الأزمة.', /discussed/],
  ])('gives a sentence that begins with a clause of time its verb: %s', (arabic, expected) => {
    expect(english(arabic)).toMatch(expected);
  });

  it('leaves a verbal noun where the clause asks for it', () => {
    expect(english('بعد أن أعلنت الحكومة رفع الأسعار احتج السكان.')).toMatch(
      /raising of prices the residents protested/,
    );
  });
});

describe('preferTalk', () => {
  it('reads the talk about something', () => {
    expect(english('تجنب المدير الحديث عن الخلاف.')).toMatch(/avoided the talk about/);
  });
});

describe('preferHurt', () => {
  it('does not pour where nobody is hurt', () => {
    expect(english('لم يصب أحد في الحريق.')).toBe('No one was hit in the fire.');
  });
});
