import { describe, expect, it } from 'vitest';
import { shortYearAt } from '../../../shared/domain/short-years.ts';
import { tokenise } from '../../../shared/domain/text-tokens.ts';

describe('shortYearAt', () => {
  it.each([
    ['2022-23', 2023],
    ['2022/23', 2023],
    ['٢٠١٥–١٨', 2018],
    ['1999/00', 2000],
    ['2022-03', null],
    ['2022-23-24', null],
    ['2022 - 23', null],
    ['2022-23%', null],
    ['2022-230', null],
  ])('reads %s', (text, expected) => {
    const tokens = tokenise(text);
    expect(shortYearAt(tokens, 1, tokens[0]?.value ?? 0)).toBe(expected);
  });
});
