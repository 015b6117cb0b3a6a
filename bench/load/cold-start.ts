import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atMost, baseline, type Figure, told } from '../runner/figure.ts';
import { type Measured, type MeasureOptions, measureWhenMain } from '../runner/measurement.ts';
import { median } from '../runner/median.ts';
import { startStubProcess } from '../runner/translate-stub.ts';
import { type Bundle, type DeployedBundle, deployedBundles, referenceBundle } from './bundle.ts';
import { type ColdStart, coldStart } from './cold-process.ts';
import { createStubWorld } from './stub-world.ts';

const rounds = 11;

/** Loads both functions and two reference functions in fresh processes, in turn, and calls each twice. */
export async function coldStarts({ full }: MeasureOptions): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'tarjuman-bench-'));
  const deployed = await deployedBundles(folder);
  const bundles = {
    'sdk-clients': await referenceBundle('sdk-clients', folder),
    'sdk-middy-powertools': await referenceBundle('sdk-middy-powertools', folder),
    ...deployed,
  };
  const translateStub = await startStubProcess({ instant: true });
  const world = await createStubWorld(folder, translateStub.url);
  const starts: Record<string, (ColdStart & { readonly loadMs: number })[]> = {};
  for (let round = 0; round < (full ? 3 * rounds : rounds); round += 1) {
    const empty = await coldStart(null, [], world.environment({}));
    for (const [name, { file, variables = {} }] of Object.entries<Bundle & Partial<DeployedBundle>>(bundles)) {
      const events = await world.events(name === 'summarise' ? 'translation' : 'article', 2);
      const start = await coldStart(file, events, world.environment(variables));
      starts[name] ??= [];
      starts[name].push({ ...start, loadMs: start.readyMs - empty.readyMs });
    }
  }
  await world.close();
  await translateStub.close();
  await rm(folder, { recursive: true });
  return { figures: Object.entries(figuresOf(bundles, starts)).flatMap(([, figures]) => figures), notes: [] };
}

function figuresOf(
  bundles: Readonly<Record<string, Bundle>>,
  starts: Readonly<Record<string, readonly (ColdStart & { readonly loadMs: number })[]>>,
): Record<string, Figure[]> {
  const of = (name: string, value: (start: ColdStart & { readonly loadMs: number }) => number): number =>
    median((starts[name] ?? []).map(value));
  const compared = (
    prefix: string,
    unit: string,
    value: (start: ColdStart & { readonly loadMs: number }) => number,
  ): Figure[] => {
    const limit = of('sdk-clients', value);
    return [
      baseline(`${prefix}-sdk-clients`, limit, unit),
      told(`${prefix}-sdk-middy-powertools`, of('sdk-middy-powertools', value), unit),
      atMost(`${prefix}-translate`, of('translate', value), unit, limit),
      atMost(`${prefix}-summarise`, of('summarise', value), unit, limit),
    ];
  };
  return {
    load: compared('load', 'ms', ({ loadMs }) => loadMs),
    first: compared('first-call', 'ms', ({ callsMs }) => callsMs[0] ?? Number.NaN),
    warm: compared('warm-call', 'ms', ({ callsMs }) => callsMs[1] ?? Number.NaN).map(({ name, value, unit }) =>
      told(name, value, unit),
    ),
    rss: compared('rss', 'MB', ({ peakRssKb }) => peakRssKb / 1024).map(({ name, value, unit }) =>
      told(name, value, unit),
    ),
    bytes: Object.entries(bundles).map(([name, { bytes }]) => told(`bundle-${name}`, bytes, 'bytes')),
  };
}

await measureWhenMain(import.meta, coldStarts);
