import { describe, expect, it } from 'vitest';
import { findDates } from '../../../shared/english/dates.ts';

function read(text: string): string[] {
  return findDates(text).map(({ year, month, day, weekday, relative }) => {
    const parts = [year ?? '?', month ?? '?', day ?? '?'].join('-');
    const marks = [
      weekday === null ? '' : `w${weekday}`,
      relative === null ? '' : `${relative.unit}${relative.offset}`,
    ];
    return [parts === '?-?-?' ? '' : parts, ...marks].filter(Boolean).join(' ');
  });
}

describe('findDates', () => {
  it.each([
    ['on January 13, 2022', ['2022-1-13']],
    ['on 13 January 2022', ['2022-1-13']],
    ['on the sixth of January', ['?-1-6']],
    ['on Jan. 13', ['?-1-13']],
    ['on Tuesday, March 3, 2020', ['2020-3-3 w2']],
    ['on 2022-01-13', ['2022-1-13']],
    ['on 13/01/2022', ['2022-1-13']],
    ['on 4/5/2022', ['2022-?-?']],
    ['from May 6-9, 2021', ['2021-5-6', '2021-5-9']],
    ['in March', ['?-3-?']],
    ['last January', ['?-1-? year-1']],
    ['last Tuesday', ['w2 week-1']],
    ["this week's talks", ['week0']],
    ['yesterday and the day before yesterday', ['day-1', 'day-2']],
    ['in 1991 and since 1850', ['1991-?-?', '1850-?-?']],
    ['the 2016 election', ['2016-?-?']],
    ['in 2014-2015', ['2014-?-?', '2015-?-?']],
    ['the 2014-15 season', ['2014-?-?', '2015-?-?']],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['they may march on', 'Theresa May resigned', '2000 people', '$2020', 'at 1,991 feet', 'the 1980s'])(
    'finds no date in %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
