import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('preferObjects', () => {
  it.each([
    ['لم يخف الوزير قلقه من تراجع الصادرات.', 'The minister did not hide his concern about the decline of exports.'],
    ['لم يخف الجنود من القصف.', 'The soldiers did not fear of bombardment.'],
  ])('takes the verb with an object where doer and sufferer follow: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });

  it('takes the verb without an object where none can follow', () => {
    expect(english('قيل إنه هرب.')).toBe('It was said that he fled.');
  });
});
