import { describe, expect, it } from 'vitest';
import { gregorianMonths, monthNames, weekdayNames } from '../../../shared/english/calendar-words.ts';

describe('monthNames', () => {
  it('has the names that the locale has', () => {
    const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
    expect(monthNames).toEqual(monthNames.map((_, index) => month.format(Date.UTC(2020, index, 1))));
  });
});

describe('weekdayNames', () => {
  it('has the names that the locale has, from Sunday', () => {
    const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
    expect(weekdayNames).toEqual(weekdayNames.map((_, day) => weekday.format(Date.UTC(2020, 2, 1 + day))));
  });
});

describe('gregorianMonths', () => {
  it('knows months by name and abbreviation', () => {
    expect(['April', 'Apr', 'Sept', 'Sep', 'May'].map((name) => gregorianMonths().get(name))).toEqual([4, 4, 9, 9, 5]);
  });
});
