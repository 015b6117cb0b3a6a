import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import type { Figure } from './runner/figure.ts';
import type { Measured } from './runner/measurement.ts';
import { measuredWhere, recordFigures } from './runner/record.ts';
import { figuresTable } from './runner/table.ts';

/** Each measurement's file, and the start of the names of its figures. */
const measurements: Readonly<Record<string, readonly string[]>> = {
  'requests/requests-per-article.ts': ['requests-', 'billed-over-source'],
  'requests/paid-again.ts': ['billed-for-', 'billed-over-changed-segments'],
  'requests/dollars.ts': ['dollars-'],
  'time/wall-over-ideal.ts': ['wall-over-ideal-', 'paragraphs-lost'],
  'time/overhead.ts': ['overhead-'],
  'load/cold-start.ts': ['load-', 'bundle-', 'first-call-', 'warm-call-', 'rss-'],
  'throughput/concurrency.ts': ['articles-per-second-'],
  'throughput/backlog.ts': ['backlog-'],
  'growth/growth.ts': ['growth-'],
  'engines/gist.ts': ['gist-'],
  'engines/bergamot.ts': ['bergamot-'],
};

const run = promisify(execFile);
/** No measurement takes so long, even in full on a slow machine. */
const maxMeasurementMs = 30 * 60_000;

/** Measures what was asked for, one measurement after the other. @returns the exit code */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      only: { type: 'string' },
      record: { type: 'boolean', default: false },
    },
  });
  const wanted = values.only?.split(',').map((name) => name.trim());
  const unknown = wanted?.find(
    (name) =>
      !Object.values(measurements)
        .flat()
        .some((start) => name.startsWith(start)),
  );
  if (unknown !== undefined) {
    console.error(`There is no figure ${unknown}.`);
    return 2;
  }
  if (values.record && wanted !== undefined) {
    console.error('Only a whole table is recorded: leave out --only, or --record.');
    return 2;
  }
  const notes = [measuredWhere()];
  const figures: Figure[] = [];
  for (const [file, starts] of Object.entries(measurements)) {
    if (wanted !== undefined && !wanted.some((name) => starts.some((start) => name.startsWith(start)))) continue;
    console.error(`measuring ${file} …`);
    const measured = await measure(file, values.full);
    for (const line of measured.notes) console.error(line);
    notes.push(...measured.notes);
    figures.push(...measured.figures.filter(({ name }) => wanted === undefined || wanted.includes(name)));
  }
  if (values.record) await recordFigures(figures, notes);
  if (values.json) {
    const shown = figures.map(({ bound: _bound, ...figure }) => figure);
    console.log(JSON.stringify({ figures: shown }));
  } else {
    console.log(figuresTable(figures));
  }
  return 0;
}

async function measure(file: string, full: boolean): Promise<Measured> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const args = ['--expose-gc', '--disable-warning=ExperimentalWarning', path, ...(full ? ['--full'] : [])];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 64 * 1024 * 1024, timeout: maxMeasurementMs });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measured;
}

process.exitCode = await main();
