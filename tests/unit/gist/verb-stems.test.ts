import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('verbStems', () => {
  it.each([
    ['لم يشأ المدير التعليق.', 'The director did not wish the comment.'],
    ['أضيئت الشوارع.', 'The streets were lit up.'],
    ['استؤنفت المحادثات.', 'The talks were resumed.'],
    ['كوفئ اللاعب.', 'The player was rewarded.'],
  ])('knows verbs cut short and the seats of their hamza: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });
});
