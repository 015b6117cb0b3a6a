import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('foldEdges', () => {
  it('puts the edge of a time before it', () => {
    expect(english('ارتفعت الأسعار منذ مطلع العام الجاري.')).toContain('since the beginning of this year');
    expect(english('تنتهي الأعمال قبل نهاية عام 2027.')).toContain('before the end of 2027');
  });

  it('writes a weekday and its date once', () => {
    expect(english('اندلع الحريق يوم الاثنين 3 مارس 2025.')).toContain('on Monday, March 3, 2025');
  });
});
