import { describe, expect, it } from 'vitest';
import { atMost, told } from '../../../bench/runner/figure.ts';
import { growthChart } from '../../../bench/runner/growth-chart.ts';
import { withFigures } from '../../../bench/runner/record.ts';

const page = '# Speed\n\n<!-- figures -->\n<!-- end of figures -->\n\nHow it is measured.\n';

describe('withFigures', () => {
  const figures = [atMost('wall', 1.2, '', 1.1), told('words', 12_345.6, 'words/s')];

  it('puts a table of the figures and the notes between the marks, and leaves the rest of the page', () => {
    const written = withFigures(page, figures, ['Measured somewhere.']);
    expect(written).toMatch(/^\| wall +\| 1\.2 +\| at most 1\.1 +\| 1\.09 +\| BEYOND +\|$/m);
    expect(written).toMatch(/^\| words +\| 12346 words\/s +\|/m);
    expect(written).toContain('\n\nMeasured somewhere.\n\n<!-- end of figures -->\n\nHow it is measured.\n');
    expect(written.startsWith('# Speed\n\n<!-- figures -->\n\n|')).toBe(true);
  });

  it('replaces what it wrote before', () => {
    const once = withFigures(page, [told('old', 1, 'ms')], ['An old note.']);
    expect(withFigures(once, figures, [])).toBe(withFigures(page, figures, []));
  });

  it('writes what stands for a group in a pattern as it is', () => {
    expect(withFigures(page, [], ['It costs $1 and $&.'])).toContain('It costs $1 and $&.');
  });
});

describe('growthChart', () => {
  it('draws time in proportion to size as one straight line, the dashed one', () => {
    const chart = growthChart([
      [4, 10],
      [40, 100],
      [400, 1_000],
    ]);
    const places = [...chart.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    const [first = [], second = [], third = []] = places;
    expect((second[0] ?? 0) - (first[0] ?? 0)).toBeCloseTo((third[0] ?? 0) - (second[0] ?? 0), 0);
    expect((first[1] ?? 0) - (second[1] ?? 0)).toBeCloseTo((second[1] ?? 0) - (third[1] ?? 0), 0);
    expect(chart).toContain(`${third[0]?.toFixed(1)},${third[1]?.toFixed(1)}`);
  });
});
