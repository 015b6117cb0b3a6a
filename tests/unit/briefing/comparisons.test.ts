import { describe, expect, it } from 'vitest';
import { findComparisons } from '../../../shared/briefing/comparisons.ts';
import type { Placed } from '../../../shared/briefing/place-facts.ts';
import type { NumberFact } from '../../../shared/contract/summary.ts';

const amount = (value: number, unit: string | null, segment = 's2'): Placed<NumberFact> => ({
  id: `f${value}`,
  links: [],
  item: {
    value,
    unit: unit === null ? null : { source: unit, target: unit },
    evidence: [{ segment, source: { start: 0, end: 1 }, target: null }],
  },
});

describe('findComparisons', () => {
  it('draws three amounts of a unit, largest first', () => {
    const [comparison, ...others] = findComparisons([
      amount(5, 'tonnes', 's1'),
      amount(9, 'Tonnes', 's2'),
      amount(7, 'tonnes', 's3'),
    ]);
    expect(comparison?.facts.map(({ item }) => item.value)).toEqual([9, 7, 5]);
    expect(others).toEqual([]);
  });

  it.each([
    ['two amounts in one paragraph', [amount(5, '%'), amount(9, '%')], 1],
    ['two amounts far apart in the article', [amount(5, '%', 's1'), amount(9, '%', 's8')], 0],
    ['one amount told twice', [amount(5, '%'), amount(5, '%')], 0],
    ['amounts without a unit', [amount(1, null), amount(2, null), amount(3, null)], 0],
    ['durations', [amount(1, 'years'), amount(2, 'years'), amount(3, 'years')], 0],
    [
      'amounts that no drawing could show together',
      [amount(1, 'people'), amount(2, 'people'), amount(2_000_000, 'people')],
      0,
    ],
    ['amounts below zero', [amount(-1, 'degrees'), amount(-2, 'degrees'), amount(-3, 'degrees')], 0],
  ])('tells %s', (_, numbers, comparisons) => {
    expect(findComparisons(numbers)).toHaveLength(comparisons);
  });
});
