import { describe, expect, it } from 'vitest';
import { BacktickRuns } from '../../../shared/article/backtick-runs.ts';

describe('BacktickRuns', () => {
  it('finds the next run of the same length, passing over others', () => {
    const runs = new BacktickRuns('``a`b``c`');
    expect(runs.lengthAt(0)).toBe(2);
    expect(runs.closing(0, 2)).toBe(5);
    expect(runs.closing(3, 1)).toBe(8);
    expect(runs.closing(8, 1)).toBeNull();
    expect(runs.closing(8, 7)).toBeNull();
  });
});
