import { parseArgs } from 'node:util';
import v8 from 'node:v8';
import vm from 'node:vm';
import fc from 'fast-check';
import { documentArbitrary, keyArbitrary, messageArbitrary, metadataArbitrary } from '../hostile/fuzz-inputs.ts';
import { takeDocument, takeKey, takeMessage } from '../hostile/take-input.ts';
import { articleArbitrary } from './articles.ts';
import { crashEverywhere } from './crash-everywhere.ts';
import { type Growth, measureGrowth } from './growth.ts';
import { happen, historyOf } from './newest-wins.ts';
import { bustle, bustleOf } from './pay-once.ts';
import { samples } from './samples.ts';
import { shapes } from './shapes.ts';
import { weatherStorm } from './storm.ts';
import { calm, storm } from './stormy-service.ts';
import { chaosSummariser as summariser } from './summariser.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '1000' },
    only: { type: 'string', default: 'crash,newest,once,storm,input,growth' },
    // The largest documents of the growth suite.
    bytes: { type: 'string', default: '400000' },
    functions: { type: 'string', default: '20' },
    rate: { type: 'string', default: '1' },
    'first-try': { type: 'string', default: '3' },
    // One in ten of the store's answers is SlowDown: one in a thousand calls fails with the client's three tries.
    'slow-down': { type: 'string', default: '0.001' },
  },
});
const seed = Number(values.seed);
const runs = Number(values.runs);
let failed = false;

/** Tells what a suite did, and what it found: the same seed finds it again. */
function tell(suite: string, told: Readonly<Record<string, unknown>>, findings: readonly string[]): void {
  const figures = Object.entries(told).map(
    ([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : value}`,
  );
  console.log(`${findings.length === 0 ? 'ok  ' : 'FAIL'} ${suite}: ${figures.join(', ')}`);
  for (const finding of findings.slice(0, 20)) console.log(`     ${finding}`);
  if (findings.length > 0) failed = true;
}

async function crash(): Promise<void> {
  for (const sample of samples) {
    for (const maxRequestBytes of [10_000, 600]) {
      const report = await crashEverywhere(sample, { summariser, translator: { maxRequestBytes } });
      tell(
        `crash ${sample.key}, requests of ${maxRequestBytes} bytes`,
        { calls: report.callsOfCleanRun, runs: report.runs, excess: report.maxExcessCharacters },
        report.findings,
      );
    }
  }
  const articles = fc.sample(articleArbitrary, { seed, numRuns: Math.max(1, Math.floor(runs / 200)) });
  const total = { articles: articles.length, runs: 0 };
  const findings: string[] = [];
  for (const [index, body] of articles.entries()) {
    const report = await crashEverywhere(
      { key: `articles/made-${index}.txt`, body },
      { summariser, seed: seed + index },
    );
    total.runs += report.runs;
    findings.push(...report.findings.map((finding) => `article ${index}: ${finding}`));
  }
  tell('crash generated articles', total, findings);
}

async function newest(): Promise<void> {
  const findings: string[] = [];
  const endings = new Map<string, number>();
  const late = new Map<string, number>();
  let calls = 0;
  for (let at = seed; at < seed + runs; at += 1) {
    const report = await happen(historyOf(at), summariser);
    calls += report.deployment.callCount;
    endings.set(report.ending, (endings.get(report.ending) ?? 0) + 1);
    if (report.lateChanges > 0) late.set(report.ending, (late.get(report.ending) ?? 0) + 1);
    findings.push(...report.findings.map((finding) => `seed ${at}: ${finding}`));
  }
  tell(
    'newest wins',
    {
      histories: runs,
      calls,
      endings: Object.fromEntries(endings),
      'late writes, removed again': Object.fromEntries(late),
    },
    findings,
  );
}

async function once(): Promise<void> {
  const findings: string[] = [];
  for (let at = seed; at < seed + runs; at += 1) {
    findings.push(...(await bustle(bustleOf(at), summariser)).findings.map((finding) => `seed ${at}: ${finding}`));
  }
  tell('pay once', { schedules: runs }, findings);
}

function collected(): number {
  v8.setFlagsFromString('--expose-gc');
  (vm.runInNewContext('gc') as () => void)();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
}

async function storms(): Promise<void> {
  const articles = Math.max(200, runs);
  const [functions, requestsPerSecond, firstTrySeconds] = [values.functions, values.rate, values['first-try']].map(
    Number,
  ) as [number, number, number];
  for (const [name, weather, slowDown] of [
    ['calm', calm, 0],
    ['storm', storm, Number(values['slow-down'])],
  ] as const) {
    const megabytes: number[] = [];
    const onProgress = (): void => void megabytes.push(collected());
    const report = await weatherStorm({
      seed,
      articles,
      summariser,
      weather,
      slowDown,
      functions,
      requestsPerSecond,
      firstTrySeconds,
      onProgress,
    });
    const { service } = report;
    const tries = service.answered + service.throttled + service.failed + service.hung + service.refused;
    const ideal = tries / (functions * requestsPerSecond);
    tell(
      name,
      {
        articles,
        complete: report.complete,
        rejected: report.rejected,
        failed: report.failed,
        parked: report.parked,
        seconds: Math.round(report.seconds),
        'seconds to 99 %': Math.round(report.secondsToMost),
        'ideal at the rate': Math.round(ideal),
        ratio: (report.seconds / ideal).toFixed(2),
        'ratio to 99 %': (report.secondsToMost / ideal).toFixed(2),
        service,
        calls: report.calls,
        failures: Object.fromEntries(report.failures),
        'heap MB each thousand': megabytes,
      },
      report.findings,
    );
  }
}

/** The storm over the pipeline as it is deployed, on the local AWS emulator: not among the suites, since it takes minutes. */
async function deployed(): Promise<void> {
  const { mostArticles, weatherDeployedStorm } = await import('../local-aws/storm.ts');
  const articles = Math.min(mostArticles, runs);
  const report = await weatherDeployedStorm(seed, articles);
  if (report === null) return;
  const { findings, ...told } = report;
  tell('deployed storm', { articles, ...told }, findings);
}

async function inputs(): Promise<void> {
  const each = async <T>(
    suite: string,
    arbitrary: fc.Arbitrary<T>,
    take: (input: T) => ReturnType<typeof takeKey>,
  ): Promise<void> => {
    const outcomes = new Map<string, number>();
    const property = fc.asyncProperty(arbitrary, async (input) => {
      const { outcome, findings } = await take(input);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (findings.length > 0) throw new Error(findings.join('\n'));
    });
    const result = await fc.check(property, { seed, numRuns: runs, endOnFailure: true });
    const finding = result.failed
      ? [
          `seed ${result.seed}, path ${result.counterexamplePath}: ${JSON.stringify(result.counterexample).slice(0, 400)} ${(result.errorInstance as Error)?.message}`,
        ]
      : [];
    tell(suite, { inputs: result.numRuns, outcomes: Object.fromEntries(outcomes) }, finding);
  };
  await each('documents', fc.tuple(documentArbitrary, metadataArbitrary), ([document, metadata]) =>
    takeDocument(document, metadata),
  );
  await each('keys', keyArbitrary, takeKey);
  await each('messages', messageArbitrary, takeMessage);
}

async function growth(): Promise<void> {
  const results: Growth[] = [];
  for (const shape of shapes) {
    const result = await measureGrowth(shape, Number(values.bytes));
    const { name, bytes, outcome, microsecondsPerByte, exponent, findings } = result;
    results.push(result);
    // What takes no time to speak of cannot tell how it grows.
    const slow = microsecondsPerByte > 15 || (exponent > 1.5 && microsecondsPerByte > 3);
    tell(
      `growth ${name}`,
      { bytes, outcome, 'us/byte': microsecondsPerByte.toFixed(2), exponent: exponent.toFixed(2) },
      [...findings, ...(slow ? ['takes too long, or grows with more than the size'] : [])],
    );
  }
  const worst = results.toSorted((a, b) => b.microsecondsPerByte - a.microsecondsPerByte).slice(0, 10);
  for (const { name, microsecondsPerByte, exponent } of worst) {
    console.log(`worst: ${microsecondsPerByte.toFixed(2)} us/byte, power ${exponent.toFixed(2)}: ${name}`);
  }
}

const suites = { deployed, crash, newest, once, storm: storms, input: inputs, growth };
console.log(`seed ${seed}, ${runs} runs`);
for (const name of values.only.split(',')) {
  const suite = suites[name as keyof typeof suites];
  if (suite === undefined) throw new Error(`Expected suites among ${Object.keys(suites).join(', ')}, got ${name}.`);
  await suite();
}
process.exitCode = failed ? 1 : 0;
