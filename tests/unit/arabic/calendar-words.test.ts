import { describe, expect, it } from 'vitest';
import { hijriMonthNames, monthsByRegion, weekdayNames } from '../../../shared/arabic/calendar-words.ts';

const firstOfMonths = Array.from({ length: 12 }, (_, month) => Date.UTC(2020, month, 1));

describe('monthsByRegion', () => {
  it.each(Object.entries(monthsByRegion))('has the names that the locale %s has', (locale, names) => {
    const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    expect(names).toEqual(firstOfMonths.map((date) => month.format(date)));
  });
});

describe('hijriMonthNames', () => {
  it('has the names that the locale has', () => {
    const calendar = 'islamic-umalqura';
    const month = new Intl.DateTimeFormat('ar', { calendar, month: 'long', timeZone: 'UTC' });
    const number = new Intl.DateTimeFormat('en-u-nu-latn', { calendar, month: 'numeric', timeZone: 'UTC' });
    const year = Array.from({ length: 356 }, (_, day) => Date.UTC(2020, 0, 1 + day));
    const named = new Map(year.map((date) => [Number.parseInt(number.format(date), 10), month.format(date)]));
    expect(hijriMonthNames).toEqual(hijriMonthNames.map((_, index) => named.get(index + 1)));
  });
});

describe('weekdayNames', () => {
  it('has the names that the locale has, from Sunday', () => {
    const weekday = new Intl.DateTimeFormat('ar', { weekday: 'long', timeZone: 'UTC' });
    const week = Array.from({ length: 7 }, (_, day) => Date.UTC(2020, 2, 1 + day));
    expect(weekdayNames).toEqual(week.map((date) => weekday.format(date)));
  });
});
