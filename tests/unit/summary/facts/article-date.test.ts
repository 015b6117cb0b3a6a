import { describe, expect, it } from 'vitest';
import { articleDate } from '../../../../shared/summary/facts/article-date.ts';

describe('articleDate', () => {
  it('prefers what the document says of itself', () => {
    expect(articleDate('2024-05-16T08:00:00Z', ['عمان 1 نيسان 2020 - خبر'], 'a/2019-01-01.txt')).toBe('2024-05-16');
  });

  it('reads a dateline that states its year', () => {
    expect(articleDate(null, ['صفاقس 12 آذار/مارس 2025 - بدأت المحطة العمل.'], 'a/story.txt')).toBe('2025-03-12');
  });

  it('reads an ISO date in the file name', () => {
    expect(articleDate(null, ['بدأت المحطة العمل.'], 'articles/2023-09-26-floods.txt')).toBe('2023-09-26');
  });

  it.each([
    ['a dateline without a year', 'عمان 14 آذار - أعلنت الوزارة خطة.', 'a/story.txt'],
    ['a date in the middle of the story', 'قال الوزير إن العمل بدأ في 12 آذار 2021 بعد تأخير.', 'a/story.txt'],
    ['digits in the name that are no date', 'بدأت المحطة العمل.', 'a/20231345.txt'],
  ])('takes nothing from %s', (_, text, key) => {
    expect(articleDate(null, [text], key)).toBeNull();
  });
});
