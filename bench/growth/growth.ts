import { atMost, type Figure, told } from '../runner/figure.ts';
import { type Measured, type MeasureOptions, measureWhenMain } from '../runner/measurement.ts';
import { median } from '../runner/median.ts';
import { slopeOf } from '../runner/slope.ts';
import { texts } from '../texts/worst-cases.ts';
import { type StageName, stageNames, timeStages } from './stages.ts';

const limit = 1.05;
/** Below it a stage's time is the clock's grain and the collector's whim; such sizes say nothing of growth. */
const leastMs = 4;
const sizes = [1_000, 4_000, 16_000, 32_000, 128_000, 512_000, 1_000_000];
/** Segments have up to 10 kB: below three full ones the last, shorter one tells more than growth does. */
const leastFittedSize = 32_000;
/** The system counts processor time in steps of some milliseconds: runs are put together until these are nothing beside the sum. */
const leastBatchMs = 100;
const batches = 5;
/** The largest size of the hard texts, unless everything is measured in full. */
const shortHardText = 512_000;

/** Each run has a text of its own: one that was read before would be remembered, and a short one more of it. */
let seed = 0;

/**
 * How processor time grows with the article, stage by stage, for news and for texts that are hard on a stage: the exponent
 * of the power law through the largest sizes, 1 for time in proportion to length.
 */
export async function growth({ full }: MeasureOptions): Promise<Measured> {
  for (let warmUp = 0; warmUp < 4; warmUp += 1) {
    for (const text of Object.values(texts)) await timeStages(text(16_000, ++seed));
  }
  const figures: Figure[] = [];
  const curve: Figure[] = [];
  const exponents: number[] = [];
  for (const [kind, text] of Object.entries(texts)) {
    const measured: { readonly size: number; readonly times: Record<StageName, number> }[] = [];
    // The short hard texts tell nothing that the fit takes in.
    for (const size of sizes.filter(
      (size) => kind === 'news' || (size >= leastFittedSize && (full || size <= shortHardText)),
    )) {
      measured.push({ size, times: await middleTimes(() => text(size, ++seed)) });
    }
    const whole = measured.map(({ size, times }): [number, number] => [size, total(times)]);
    const exponent = exponentOf(whole);
    exponents.push(exponent);
    figures.push(atMost(`growth-${kind}`, exponent, '', limit));
    if (kind !== 'news') continue;
    for (const stage of stageNames) {
      const points = measured.map(({ size, times }): [number, number] => [size, times[stage]]);
      const ofStage = exponentOf(points);
      // A stage that never takes long enough to be timed cannot grow out of proportion unnoticed.
      if (!Number.isNaN(ofStage)) figures.push(atMost(`growth-stage-${stage}`, ofStage, '', limit));
    }
    curve.push(...whole.map(([size, ms]) => told(`growth-ms-at-${size / 1000}kB`, ms, 'ms')));
  }
  return { figures: [atMost('growth-exponent', Math.max(...exponents), '', limit), ...figures, ...curve], notes: [] };
}

function total(times: Readonly<Record<StageName, number>>): number {
  return stageNames.reduce((sum, stage) => sum + times[stage], 0);
}

/** The time of each stage in a run: the middle one of some batches, because other work on the machine slows some of them. */
async function middleTimes(text: () => string): Promise<Record<StageName, number>> {
  const means: Record<StageName, number>[] = [];
  while (means.length < batches) means.push(await meanTimes(text));
  return ofEachStage((stage) => median(means.map((times) => times[stage])));
}

/** The mean time of each stage over as many runs as make a batch. */
async function meanTimes(text: () => string): Promise<Record<StageName, number>> {
  const all: Record<StageName, number>[] = [];
  for (let spent = 0; spent < leastBatchMs; ) {
    const times = await timeStages(text());
    all.push(times);
    // A run that the system counted nothing for ends too.
    spent += Math.max(1, total(times));
  }
  return ofEachStage((stage) => all.reduce((sum, times) => sum + times[stage], 0) / all.length);
}

function ofEachStage(timeOf: (stage: StageName) => number): Record<StageName, number> {
  return Object.fromEntries(stageNames.map((stage) => [stage, timeOf(stage)])) as Record<StageName, number>;
}

/** The exponent over those sizes whose time can be told; NaN when they are fewer than three. */
function exponentOf(points: readonly (readonly [number, number])[]): number {
  const telling = points.filter(([size, ms]) => ms >= leastMs && size >= leastFittedSize);
  if (telling.length < 3) return Number.NaN;
  return slopeOf(telling.map(([size, ms]): [number, number] => [Math.log(size), Math.log(ms)]));
}

await measureWhenMain(import.meta, growth);
