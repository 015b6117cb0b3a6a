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
    ['fractions of something', 'a third of the fleet and two-thirds of the men'],
    ['decades, codes and times', 'in the 1980s, COVID-19, an F-16, 10:30 a.m., 5G'],
    ['years and dates', 'in 1991, on May 5, 2020 and the 2016 election'],
  ])('leaves out %s', (_case, text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads four digits before what they count as a number', () => {
    expect(read('killed 2000 people')).toEqual(['2000']);
  });
});
