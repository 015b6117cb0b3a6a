import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import type { Figure } from './figure.ts';
import { growthChart } from './growth-chart.ts';
import { figuresTable } from './table.ts';

const document = new URL('../../docs/performance.md', import.meta.url);
const chart = new URL('../../docs/growth.svg', import.meta.url);
const recorded = /(<!-- figures -->\n)[\s\S]*(<!-- end of figures -->)/;

/** Where figures were measured, in a sentence: processors, what else they did, Node, and the day. */
export function measuredWhere(): string {
  const [processor] = cpus();
  const others = loadavg()[0] ?? 0;
  const day = new Date().toISOString().slice(0, 10);
  return `Measured on ${day} with Node ${process.versions.node} on ${cpus().length} cores (${processor?.model ?? process.arch}), with a load of ${others.toFixed(1)} from other work when it began.`;
}

/** Writes the figures into docs/performance.md, and the chart of growth beside it when growth was measured. */
export async function recordFigures(figures: readonly Figure[], notes: readonly string[]): Promise<void> {
  await writeFile(document, withFigures(await readFile(document, 'utf8'), figures, notes));
  const points = figures.flatMap(({ name, value }): [number, number][] => {
    const kilobytes = /^growth-ms-at-(\d+)kB$/.exec(name)?.[1];
    return kilobytes === undefined ? [] : [[Number(kilobytes), value]];
  });
  if (points.length > 0) await writeFile(chart, growthChart(points));
}

/** A page with these figures in the place of those that it had, and notes below them. */
export function withFigures(page: string, figures: readonly Figure[], notes: readonly string[]): string {
  const told = notes.map((note) => `\n\n${note}`).join('');
  return page.replace(
    recorded,
    (_, start: string, end: string) => `${start}\n${figuresTable(figures)}${told}\n\n${end}`,
  );
}
