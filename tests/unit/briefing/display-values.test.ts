import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, displayAmount, displayDate, displayNumber } from '../../../shared/briefing/display-values.ts';

describe('displayDate', () => {
  it.each([
    ['2020-02-04', '4 February 2020'],
    ['2022-06', 'June 2022'],
    ['2019', '2019'],
    ['2025-03-12T08:30:00Z', '12 March 2025'],
    ['last week', 'last week'],
    ['2020-13-01', '2020-13-01'],
  ])('writes %s as %s', (date, words) => {
    expect(displayDate(date)).toBe(words);
  });
});

describe('displayNumber', () => {
  it.each([
    [42_000, '42,000'],
    [8_500_000, '8.5 million'],
    [1_234_567, '1,234,567'],
    [3_000_000_000, '3 billion'],
    [0.25, '0.25'],
    [-2_000_000, '-2 million'],
  ])('writes %d as %s', (value, words) => {
    expect(displayNumber(value)).toBe(words);
  });

  it('groups figures as the locale does', () => {
    const locale = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
    const belowScales = fc.double({ min: -999_999, max: 999_999, noNaN: true });
    fc.assert(
      fc.property(fc.oneof(belowScales, fc.integer({ min: -999_999_999, max: 999_999_999 })), (value) => {
        // Not minus zero, which nobody writes.
        const shown = value / 1000 + 0;
        expect(displayNumber(shown)).toBe(locale.format(shown));
      }),
    );
  });

  it('never rounds a whole number', () => {
    const scales: Record<string, number> = { million: 1e6, billion: 1e9, trillion: 1e12 };
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        const [digits = '', scale = ''] = displayNumber(value).replaceAll(',', '').split(' ');
        expect(Math.round(Number(digits) * (scales[scale] ?? 1))).toBe(value);
      }),
    );
  });
});

describe('displayAmount', () => {
  it('sets the sign of a percentage against its number', () => {
    expect([displayAmount(38, '%'), displayAmount(38, 'tonnes'), displayAmount(38, null)]).toEqual([
      '38%',
      '38 tonnes',
      '38',
    ]);
  });
});

describe('counted', () => {
  it('agrees with its noun', () => {
    expect([counted(1, 'claim'), counted(2, 'claim')]).toEqual(['1 claim', '2 claims']);
  });
});
