import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

function english(line: string): string {
  return gistTranslate([line]).lines[0] ?? '';
}

describe('countedFrom', () => {
  it.each([['وصل الوزير قبل ساعة من الاجتماع.', 'The minister arrived an hour before the meeting.']])(
    'counts a length of time from an event: %s',
    (arabic, expected) => {
      expect(english(arabic)).toBe(expected);
    },
  );
});

describe('otherSide', () => {
  it.each([
    [
      'نفى الوزير وجود خلاف بينه وبين رئيس الحكومة.',
      'The minister denied dispute presence between him and the prime minister.',
    ],
  ])('names both whom something is between: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });
});
