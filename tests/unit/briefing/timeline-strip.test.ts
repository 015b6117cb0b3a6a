import { describe, expect, it } from 'vitest';
import { timelineStrip } from '../../../shared/briefing/timeline-strip.ts';

describe('timelineStrip', () => {
  it('draws a day as a dot and a month or year as long as it lasts', () => {
    const strip = timelineStrip(['2019', '2020-02-04', '2022-06'], null)?.text ?? '';
    expect(strip.match(/<circle/g)).toHaveLength(1);
    const widths = [...strip.matchAll(/<rect [^>]*width="([\d.]+)%"/g)].map(([, width]) => Number(width));
    expect(widths[0]).toBeGreaterThan((widths[1] ?? 0) * 10);
  });

  it('stays within the drawing with few years named, however long the time', () => {
    const strip = timelineStrip(['1798', '1916-05-16', '2024-01-01'], '2024-03-01')?.text ?? '';
    const positions = [...strip.matchAll(/(?:cx|x|x1)="([\d.]+)%"/g)].map(([, at]) => Number(at));
    expect(Math.min(...positions)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...positions)).toBeLessThanOrEqual(100);
    expect(strip.match(/<text/g)?.length).toBeLessThanOrEqual(6);
  });

  it('leaves two dates to the list', () => {
    expect(timelineStrip(['2019', '2020', '2019'], null)).toBeNull();
  });
});
