import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

function english(line: string): string {
  return gistTranslate([line]).lines[0] ?? '';
}

describe('relativeClause', () => {
  it.each([
    ['اعتقل شاب يشتبه في تورطه في الهجوم.', 'A young man whose involvement in the attack is suspected was arrested.'],
  ])('says whose deed nobody in particular suspects: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });
});
