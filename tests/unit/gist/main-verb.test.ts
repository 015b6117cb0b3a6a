import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('mainVerb', () => {
  it.each([
    ['كاد المنتخب أن يخسر المباراة.', 'The national team almost lost the match.'],
    ['لم يكد اللقاء ينتهي حتى اندلع شجار.', 'The meeting hardly ended when a fight broke out.'],
    ['ما كان الوزير ليقبل العرض.', 'The minister would not accept the offer.'],
  ])('finds what an auxiliary stands over: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });
});
