import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('foldOrdinals', () => {
  it('joins ordinals of several words', () => {
    expect(english('انطلقت الدورة السابعة عشرة من المعرض.')).toContain('17th');
    expect(english('انطلقت الدورة الحادية والعشرون من المعرض.')).toContain('21st');
    expect(english('انطلقت الدورة الثلاثون من المعرض.')).toContain('30th');
  });
});
