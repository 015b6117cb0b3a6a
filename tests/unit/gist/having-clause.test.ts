import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('havingClause', () => {
  it('says who had something and who did not', () => {
    expect(english('لم يكن لدى الحكومة أي نية لرفع الأسعار.')).toBe(
      'The government did not have any intention to raise the prices.',
    );
  });
});
