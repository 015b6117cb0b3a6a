import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('ability', () => {
  it.each([
    ['ليس بوسع الحكومة خفض الأسعار.', 'The government cannot reduce the prices.'],
    ['لا يجوز اعتقال النواب.', 'The deputies may not be arrested.'],
  ])("says what is in somebody's power: %s", (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });
});
