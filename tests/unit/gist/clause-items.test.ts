import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

const english = (arabic: string): string => gistTranslate([arabic]).lines[0] ?? '';

describe('arranged', () => {
  it('leaves a place before an object whose clause would take it', () => {
    expect(english('استقبل الملك في القصر الوزير الذي يزور البلاد.')).toBe(
      'The king received in the palace the minister who visits the country.',
    );
  });
});

describe('belongsToSubject', () => {
  it.each([
    ['أفاد بيان للوزارة بأن الوضع مستقر.', 'A statement of the ministry reported that the situation is stable.'],
    ['نقلت طائرة شحن مساعدات طبية إلى غزة.', 'A shipping plane transported medical aid to Gaza.'],
    ['صدم قطار شحن حافلة مدرسية.', 'A shipping train hit a school bus.'],
    ['عثر على الجثة على بعد كيلومترين من القرية.', 'The body was found two kilometres from the village.'],
  ])('keeps what belongs to a phrase with it: %s', (arabic, expected) => {
    expect(english(arabic)).toBe(expected);
  });
});
