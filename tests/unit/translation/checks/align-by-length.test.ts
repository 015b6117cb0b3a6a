import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignByLength } from '../../../../shared/translation/checks/align-by-length.ts';

const text = (length: number): string => 'x'.repeat(length);

describe('alignByLength', () => {
  it('pairs texts of like lengths one by one', () => {
    expect(alignByLength([60, 200, 90].map(text), [64, 215, 100].map(text)).steps).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  it('finds two texts that became one and one that became two', () => {
    expect(alignByLength([80, 90, 200].map(text), [185, 100, 115].map(text)).steps).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });

  it('uses every text once or says that it cannot', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(lengths, lengths, (sources, targets) => {
        const { steps, cost } = alignByLength(sources.map(text), targets.map(text));
        const used = (side: 0 | 1): number => steps.reduce((sum, step) => sum + step[side], 0);
        if (cost === Number.POSITIVE_INFINITY) expect(steps).toEqual([]);
        else expect([used(0), used(1)]).toEqual([sources.length, targets.length]);
      }),
    );
  });
});
