import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('sufferedBy', () => {
  it.each([
    ['عثر على الجثة قرب النهر.', 'The body was found near the river.'],
    ['اعتدي على مزارعين فلسطينيين.', 'Palestinian farmers were assaulted.'],
  ])('makes what stands behind the preposition the subject where nobody acts: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });

  it('leaves the doer where one is named', () => {
    expect(english('عثر السكان على الجثة قرب النهر.')).toBe('The residents found the body near the river.');
  });
});
