import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignItems } from '../../../../studio/compare/align-items.ts';

const items = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

describe('alignItems', () => {
  it('lets equal items face each other and leaves the others over', () => {
    expect(alignItems(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toEqual([
      [0, 0],
      [1, null],
      [null, 1],
      [2, 2],
      [null, 3],
    ]);
  });

  it('tells every item of both lists once, in order, and only equal ones as a pair', () => {
    fc.assert(
      fc.property(items, items, (left, right) => {
        const aligned = alignItems(left, right);
        expect(aligned.flatMap(([i]) => i ?? [])).toEqual(left.map((_, index) => index));
        expect(aligned.flatMap(([, j]) => j ?? [])).toEqual(right.map((_, index) => index));
        for (const [i, j] of aligned) if (i !== null && j !== null) expect(left[i]).toBe(right[j]);
      }),
    );
  });

  it('pairs as many items as any common order has', () => {
    fc.assert(
      fc.property(items, items, (left, right) => {
        const pairs = alignItems(left, right).filter(([i, j]) => i !== null && j !== null).length;
        expect(pairs).toBe(longestCommon(left, right));
      }),
    );
  });
});

/** The textbook recurrence, without the short cuts. */
function longestCommon([a, ...left]: string[], right: string[]): number {
  if (a === undefined || right.length === 0) return 0;
  const at = right.indexOf(a);
  const without = longestCommon(left, right);
  return at < 0 ? without : Math.max(without, 1 + longestCommon(left, right.slice(at + 1)));
}
