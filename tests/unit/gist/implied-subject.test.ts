import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

function english(line: string): string {
  return gistTranslate([line]).lines[0] ?? '';
}

describe('impliedSubject', () => {
  it.each([
    [
      'صادرت الشرطة سيارة الصحفي ومنع من السفر.',
      'The police confiscated the journalist car and he was prevented from travel.',
    ],
  ])('says of nobody but a person what is done to people: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });
});
