import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateMention } from '../../../shared/domain/date-mention.ts';
import { dayNumber, resolveDate } from '../../../shared/domain/resolve-date.ts';

const thursday = '2022-01-13';

function mention(parts: Partial<DateMention>): DateMention {
  return {
    start: 0,
    end: 1,
    calendar: 'gregorian',
    year: null,
    month: null,
    day: null,
    weekday: null,
    relative: null,
    ...parts,
  };
}

const relative = (unit: 'day' | 'week' | 'month' | 'year', offset: number) => ({ relative: { unit, offset } });

describe('resolveDate', () => {
  it.each([
    ['a full date', { year: 1991, month: 12, day: 16 }, '1991-12-16'],
    ['a month', { year: 2021, month: 3 }, '2021-03'],
    ['a year', { year: 1987 }, '1987'],
    ['yesterday', relative('day', -1), '2022-01-12'],
    ['yesterday with its weekday', { weekday: 3, ...relative('day', -1) }, '2022-01-12'],
    ['a bare weekday, the latest one', { weekday: 2 }, '2022-01-11'],
    ['the weekday of the article itself', { weekday: 4 }, '2022-01-13'],
    ['last Thursday, said on a Thursday', { weekday: 4, ...relative('week', -1) }, '2022-01-06'],
    ['next Thursday, said on a Thursday', { weekday: 4, ...relative('week', 1) }, '2022-01-20'],
    ['next Friday', { weekday: 5, ...relative('week', 1) }, '2022-01-14'],
    ['last month, over the turn of the year', relative('month', -1), '2021-12'],
    ['a day of this month', { day: 5, ...relative('month', 0) }, '2022-01-05'],
    ['last December', { month: 12, ...relative('year', -1) }, '2021-12'],
    ['next January, said in January', { month: 1, ...relative('year', 1) }, '2023-01'],
    ['last year', relative('year', -1), '2021'],
    ['a day and month near the article', { month: 1, day: 6 }, '2022-01-06'],
    ['a month in the year before', { month: 11 }, '2021-11'],
    ['a Hijri day', { calendar: 'hijri', year: 1443, month: 9, day: 1 }, '2022-04-02'],
    ['a Hijri month that lies in one year', { calendar: 'hijri', year: 1443, month: 9 }, '2022'],
  ] as const)('resolves %s', (_, parts, expected) => {
    expect(resolveDate(mention(parts), thursday)?.date).toBe(expected);
  });

  it.each([
    ['a day that contradicts its weekday', { weekday: 2, ...relative('day', -1) }],
    ['a week', relative('week', -1)],
    ['a day and month far from the article', { month: 7, day: 6 }],
    ['a day that the month does not have', { year: 2022, month: 2, day: 30 }],
  ] as const)('leaves %s open', (_, parts) => {
    expect(resolveDate(mention(parts), thursday)).toBeNull();
  });

  it.each([
    ['a weekday', { weekday: 2 }],
    ['yesterday', relative('day', -1)],
    ['a day and month', { month: 1, day: 6 }],
    ['a Hijri day without year', { calendar: 'hijri', month: 9, day: 1 }],
  ] as const)('never guesses %s without a reference', (_, parts) => {
    expect(resolveDate(mention(parts), null)).toBeNull();
  });

  it('gives a date as long as its precision, whatever is mentioned', () => {
    const lengths = { day: 10, month: 7, year: 4 };
    const part = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: null });
    fc.assert(
      fc.property(
        part(12),
        part(31),
        part(2500),
        fc.constantFrom('gregorian' as const, 'hijri' as const),
        (month, day, year, calendar) => {
          const resolved = resolveDate(mention({ month, day, year, calendar }), thursday);
          if (resolved === null) return;
          expect(resolved.date).toHaveLength(lengths[resolved.precision]);
          if (resolved.precision === 'day') expect(dayNumber(resolved.date)).not.toBeNull();
        },
      ),
    );
  });
});

describe('dayNumber', () => {
  it('refuses a day that does not exist', () => {
    expect(dayNumber('2023-02-29')).toBeNull();
    expect(dayNumber('2024-02-29')).not.toBeNull();
    expect(dayNumber('yesterday')).toBeNull();
  });
});
