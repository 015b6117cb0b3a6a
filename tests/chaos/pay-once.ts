import fc from 'fast-check';
import type { Summariser } from '../../shared/ports/summariser.ts';
import { articleOf } from './articles.ts';
import { faultsAtRest, leasesLeft } from './at-rest.ts';
import { type Deployment, deploy } from './deployment.ts';
import { createPaidService, createPaidTranslator } from './paid-translator.ts';
import type { Latency } from './process.ts';

/** Uploads of one key without a fault, and how often the same hint comes beside each event. */
export interface Bustle {
  readonly seed: number;
  /** What each upload says beyond those before it (the memory is the last translation), and after how many milliseconds. */
  readonly uploads: readonly (readonly [afterMs: number, paragraphs: readonly number[]])[];
  /** When the same hint comes once more, in milliseconds from the beginning. */
  readonly hintsAtMs: readonly number[];
}

const key = 'articles/bustle.txt';

/** Calls take up to two seconds: runs overlap at every call, and none outlives its lease. */
const briskLatency: Latency = (_call, random) => [random.below(1000), random.below(1000)];

export const bustleArbitrary: fc.Arbitrary<Bustle> = fc.record({
  seed: fc.nat(0x7fffffff),
  uploads: fc.array(fc.tuple(fc.nat(30_000), fc.array(fc.nat(9), { minLength: 1, maxLength: 5 })), {
    minLength: 1,
    maxLength: 4,
  }),
  hintsAtMs: fc.array(fc.nat(40_000), { maxLength: 6 }),
});

export function bustleOf(seed: number): Bustle {
  return fc.sample(bustleArbitrary, { seed, numRuns: 1 })[0] as Bustle;
}

/** Lets it happen. @returns what is wrong: above all lines that were billed more than once. */
export async function bustle(
  { seed, uploads, hintsAtMs }: Bustle,
  summariser: Summariser,
): Promise<{ readonly deployment: Deployment; readonly findings: readonly string[] }> {
  const service = createPaidService();
  const deployment = deploy({
    seed,
    summariser,
    translatorFor: (process) => createPaidTranslator(service, process, { maxRequestBytes: 600 }),
    latency: briskLatency,
    duplicateEvents: 0.5,
    duplicateDeliveries: 0.3,
    shuffledQueues: true,
    limit: 200_000,
  });
  let atMs = 0;
  const said: number[] = [];
  for (const [afterMs, paragraphs] of uploads) {
    atMs += afterMs;
    said.push(...paragraphs);
    const article = articleOf(said);
    deployment.simulation.after(atMs, () => deployment.upload(key, article));
  }
  const body = JSON.stringify({ detail: { bucket: { name: 'newsroom' }, object: { key } } });
  for (const hintAtMs of hintsAtMs) deployment.simulation.after(hintAtMs, () => deployment.translateQueue.send(body));
  await deployment.simulation.rest();

  const findings = faultsAtRest(deployment);
  const twice = [...service.timesBilled.values()].filter((times) => times > 1).length;
  if (twice > 0) findings.push(`${twice} lines were billed more than once`);
  if (deployment.parked.length > 0) findings.push('a message was parked though nothing failed');
  if (leasesLeft(deployment)) findings.push('a lease was left behind');
  const told = deployment.manifests.reduce((sum, { usage }) => sum + usage.billedCharacters, 0);
  const superseded = deployment.manifests.length < uploads.length;
  if (!superseded && told !== service.billedCharacters) {
    findings.push(`the manifests tell ${told} billed characters, and ${service.billedCharacters} were billed`);
  }
  return { deployment, findings };
}
