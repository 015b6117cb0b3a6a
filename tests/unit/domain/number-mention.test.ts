import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../shared/arabic/numbers.ts';
import { isExact } from '../../../shared/domain/number-mention.ts';
import { findNumbers as findEnglishNumbers } from '../../../shared/english/numbers.ts';

describe('isExact', () => {
  it('is true of what a number can tell exactly', () => {
    expect(isExact({ value: 2 ** 53 - 1, high: null })).toBe(true);
    expect(isExact({ value: 2 ** 53, high: null })).toBe(false);
    expect(isExact({ value: 1, high: Number.POSITIVE_INFINITY })).toBe(false);
  });

  it('keeps endless amounts out of what is found in a text', () => {
    expect(findNumbers(`بلغ العدد ${'مليون '.repeat(60)}`)).toEqual([]);
    expect(findNumbers(`بلغ العدد ${'1'.repeat(400)} في المدينة`)).toEqual([]);
    expect(findEnglishNumbers(`a total of ${'1'.repeat(400)} people`)).toEqual([]);
    expect(findNumbers('بلغ العدد 19 مليون نسمة').map(({ value }) => value)).toEqual([19_000_000]);
  });
});
