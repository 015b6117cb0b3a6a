import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('withClubs', () => {
  it('reads a word as a club where sport is spoken of', () => {
    expect(english('يلتقي الهلال والنصر في نهائي كأس الملك.')).toMatch(/^Al-Hilal and Al-Nassr meet/);
    expect(english('قال مدرب الرجاء إن المباراة صعبة.')).toMatch(/coach of Raja/);
  });

  it('leaves the word what it is elsewhere', () => {
    expect(english('ظهر الهلال في السماء.')).toBe('The crescent appeared in the sky.');
    expect(english('أعلن رئيس الاتحاد أن المباراة ستقام غدا.')).toMatch(/president of the union/);
    expect(english('حقق المنتخب النصر في المباراة.')).toMatch(/the victory/);
  });
});
