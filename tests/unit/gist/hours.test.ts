import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('hourAt', () => {
  it.each([
    ['يبدأ العرض الساعة العاشرة صباحا.', 'at 10 a.m.'],
    ['وقع الحادث عند الساعة 5:30 مساء.', 'occurred at 5:30 p.m.'],
    ['يبدأ العرض الساعة السابعة والنصف مساء بالتوقيت المحلي.', 'at 7:30 p.m. local time.'],
    ['يستمر العرض حتى الساعة الثانية عشرة ظهرا.', 'until 12 p.m.'],
    ['وصل الوفد قبل الساعة الواحدة.', "before 1 o'clock."],
  ])('reads the hour of the clock: %s', (arabic, hour) => {
    expect(english(arabic)).toContain(hour);
  });

  it('leaves the first hour of something', () => {
    expect(english('وصلت الفرق في الساعة الأولى من الحريق.')).toMatch(/in the first hour/);
  });
});
