import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../shared/english/numbers.ts';

function read(text: string): string[] {
  return findNumbers(text).map(({ value, high, percent, ordinal, qualifier }) => {
    const amount = high === null ? String(value) : `${value}-${high}`;
    return `${amount}${percent ? '%' : ''}${ordinal ? '.' : ''}${qualifier === null ? '' : ` ${qualifier}`}`;
  });
}

describe('findNumbers', () => {
  it.each([
    ['commas and decimals', 'paid 4,500 for 3.5 tons', ['4500', '3.5']],
    ['scales', 'spent 19 million and $3.2bn and £5m', ['19000000', '3200000000', '5000000']],
    ['halves', 'two and a half million, half a million, a million and a half', ['2500000', '500000', '1500000']],
    [
      'shares of several parts',
      'two-thirds of the men, three quarters of the fleet, four fifths and a three-quarter share',
      ['0.666666666667', '0.75', '0.8', '0.75'],
    ],
    ['shares of a scale', 'three quarters of a million', ['750000']],
    [
      'parts after a number',
      'five and a half dinars, a five-and-a-half-hour trip, two and three quarters, one and a half',
      ['5.5', '5.5', '2.75', '1.5'],
    ],
    [
      'parts after what is counted',
      'five dinars and a half; an hour and a half ago; 2 years and a quarter; one day and a half',
      ['5.5', '1.5', '2.25', '1.5'],
    ],
    [
      'parts of the unit named again',
      'two metres and half of the metre, 3 tons and half a ton, a year and a half of the year',
      ['2.5', '3.5', '1.5'],
    ],
    [
      'a part of the scale named again',
      '2 million and half of 1 million, two million and half of the million',
      ['2500000', '2500000'],
    ],
    [
      'a half of something else as no part',
      'two days and a half-eaten loaf, three weeks and a half million, five and a half of them, 4 hours and half of the fleet',
      ['2', '3', '500000', '5', '4'],
    ],
    ['quarters of a year as what is counted', 'in the last three quarters', []],
    ['compounds', 'three hundred thousand two hundred and one', ['300201']],
    ['hyphens', 'twenty-three boats, a 33-year-old, a six-hour walk', ['23', '33', '6']],
    ['dozens', 'a dozen boats, two dozen men, half a dozen nets', ['12', '24', '6']],
    ['ordinals', 'the thirty-first, the 21st and the third', ['31.', '21.', '3.']],
    ['percentages', '35%, 12.5 percent and ten per cent', ['35%', '12.5%', '10%']],
    ['ranges', 'between 10 and 20, 5 to 7 million and 10-15%', ['10-20', '5000000-7000000', '10-15%']],
    [
      'hedges',
      'about 5, more than 6, no more than 7, at least 8, no fewer than 9',
      ['5 about', '6 more', '7 less', '8 more', '9 more'],
    ],
    ['metres and millions', 'a 100m race for 5m people', ['100', '5000000']],
    ['two numbers in a row', 'for £40m, six weeks ago', ['40000000', '6']],
  ])('reads %s', (_case, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['vague amounts', 'dozens of boats and thousands of men'],
    ['the pronoun', 'one of them saw no one'],
    ['fractions of something', 'a third of the fleet, half of the men, a quarter of an hour, half an hour'],
    ['decades, codes and times', 'in the 1980s, COVID-19, an F-16, 10:30 a.m., 5G'],
    ['years and dates', 'in 1991, on May 5, 2020 and the 2016 election'],
  ])('leaves out %s', (_case, text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['about five dinars and a half each', 'five dinars and a half'],
    ['some two metres and half of the metre', 'two metres and half of the metre'],
    ['for an hour and a half', 'an hour and a half'],
  ])('gives one span to one amount: %s', (text, expected) => {
    expect(findNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([expected]);
  });

  it('reads four digits before what they count as a number', () => {
    expect(read('killed 2000 people')).toEqual(['2000']);
  });
});
