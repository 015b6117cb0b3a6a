import { readFile, writeFile } from 'node:fs/promises';
import type { Figure } from './figure.ts';
import { growthChart } from './growth-chart.ts';
import { figuresTable } from './table.ts';

const document = new URL('../../docs/performance.md', import.meta.url);
const chart = new URL('../../docs/growth.svg', import.meta.url);
const recorded = /(<!-- figures -->\n)[\s\S]*(\n<!-- end of figures -->)/;

/** Writes the figures into docs/performance.md, and the chart of growth beside it when growth was measured. */
export async function recordFigures(figures: readonly Figure[]): Promise<void> {
  const text = await readFile(document, 'utf8');
  await writeFile(
    document,
    text.replace(recorded, (_, start: string, end: string) => `${start}${figuresTable(figures)}${end}`),
  );
  const points = figures.flatMap(({ name, value }): [number, number][] => {
    const kilobytes = /^growth-ms-at-(\d+)kB$/.exec(name)?.[1];
    return kilobytes === undefined ? [] : [[Number(kilobytes), value]];
  });
  if (points.length > 0) await writeFile(chart, growthChart(points));
}
