import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('preferFirstPerson', () => {
  it('lets the quoted speak of themselves', () => {
    expect(english('وقال العامل: «خسرت كل شيء».')).toMatch(/"I lost/);
    expect(english('وقال المدرب: «لعبنا بشجاعة».')).toMatch(/"We played/);
  });

  it('leaves a verb to the subject that follows it', () => {
    expect(english('وقال الشاهد: «وصلت الشرطة بعد ساعة».')).toMatch(/police arrived/);
  });
});
