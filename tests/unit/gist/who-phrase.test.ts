import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('whoPhrase', () => {
  it.each([
    ['حذر الوزير من يخالف التعليمات.', 'The minister warned anyone who violates the instructions.'],
    ['لا أحد يعرف من أطلق النار.', 'No one knows who opened fire.'],
    ['كل من يخالف القانون يعاقب.', 'Everyone who violates the law is punished.'],
  ])('reads من before a verb as whoever, with its clause: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });

  it('leaves من before a noun a preposition', () => {
    expect(english('كل من مصر والأردن وقعت الاتفاق.')).toBe('Egypt and Jordan signed the agreement.');
  });
});
