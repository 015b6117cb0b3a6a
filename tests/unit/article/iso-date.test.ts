import { describe, expect, it } from 'vitest';
import { isoDateOf } from '../../../shared/article/iso-date.ts';

describe('isoDateOf', () => {
  it.each([
    ['2022-01-13', '2022-01-13'],
    [' 20220113 ', '2022-01-13'],
    ['2022-01-13T09:30:00Z', '2022-01-13T09:30:00Z'],
    ['2022-01-13 09:30', '2022-01-13T09:30:00'],
    ['2022-01-13T09:30:00.123+0300', '2022-01-13T09:30:00+03:00'],
    ['2024-10-08 10:00:00 +01', '2024-10-08T10:00:00+01:00'],
    ['20220113T093000Z', '2022-01-13T09:30:00Z'],
    ['Thu, 13 Jan 2022 09:30:00 GMT', '2022-01-13T09:30:00Z'],
    ['2024-02-29', '2024-02-29'],
  ])('reads %j as %s', (stated, expected) => {
    expect(isoDateOf(stated)).toBe(expected);
  });

  it.each([
    '',
    'yesterday',
    '13/01/2022',
    '2022-02-30',
    '2023-02-29',
    '2022-13-01',
    '2022-01-13T25:00',
    '0000-01-01',
    '2022',
    'Thu, 41 Foo 2022 09:30:00 GMT',
  ])('reads no date in %j', (stated) => {
    expect(isoDateOf(stated)).toBeNull();
  });
});
