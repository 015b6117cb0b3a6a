import { describe, expect, it } from 'vitest';
import { occurrences, soundsLike } from '../../../../shared/summary/align/find-in-target.ts';

function found(text: string, words: readonly string[]): string | null {
  const span = soundsLike(text, words, { start: 0, end: text.length });
  return span === null ? null : text.slice(span.start, span.end);
}

describe('soundsLike', () => {
  it.each([
    [['دراغان', 'ميليتش'], 'Coach Dragan Milić said on Monday', 'Dragan Milić'],
    [['قاسم', 'جومارت', 'توكاييف'], 'the president, Kassym-Jomart Tokayev, told', 'Kassym-Jomart Tokayev'],
    [['هالة', 'الصمادي'], 'Secretary-General Hala al-Samadi said', 'Hala al-Samadi'],
    [['بوعلي'], 'said Bouali’s brother', 'Bouali'],
  ])('hears %j', (words, text, expected) => {
    expect(found(text, words)).toBe(expected);
  });

  it('hears nothing where another is named', () => {
    expect(found('Minister Peter Hansen said', ['دراغان', 'ميليتش'])).toBeNull();
  });

  it('takes no surname for the whole name', () => {
    expect(found('The farmer Majali said', ['عيد', 'المجالي'])).toBeNull();
  });
});

describe('occurrences', () => {
  it('finds whole words in any letter case', () => {
    expect(occurrences('jordan and Jordanian; Jordan.', 'Jordan', { start: 0, end: 29 })).toEqual([
      { start: 0, end: 6 },
      { start: 22, end: 28 },
    ]);
  });

  it('does not take "us" for the country', () => {
    expect(occurrences('They told us that the US agreed', 'US', { start: 0, end: 31 })).toEqual([
      { start: 22, end: 24 },
    ]);
  });
});
