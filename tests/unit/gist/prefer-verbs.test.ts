import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('preferSentenceVerbs', () => {
  it('takes a preposition at the head as the verb that the sentence lacks', () => {
    expect(english('خلفه نائبه في رئاسة الحزب.')).toBe('His deputy succeeded him in the presidency of the party.');
  });

  it('keeps it where a verb follows', () => {
    expect(english('خلف المبنى انفجرت سيارة.')).toBe('Behind the building a car exploded.');
  });
});
