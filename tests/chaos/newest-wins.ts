import fc from 'fast-check';
import type { Summariser } from '../../shared/ports/summariser.ts';
import { articleOf, refusedArticles } from './articles.ts';
import { faultsAtRest } from './at-rest.ts';
import { type Deployment, deploy } from './deployment.ts';
import { createPaidService, createPaidTranslator, type PaidService } from './paid-translator.ts';
import { type Fault, faults, wildLatency } from './process.ts';
import { createRandom } from './random.ts';
import { sweep } from './sweep.ts';

/** What a newsroom, or an operator, does to one key. */
export type Deed =
  | { readonly kind: 'upload'; readonly content: number }
  | { readonly kind: 'refused'; readonly content: number }
  | { readonly kind: 'delete' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'purge' }
  | { readonly kind: 'hint' };

/** One history of a key, and the world it happens in. */
export interface History {
  readonly seed: number;
  /** Each after so many milliseconds. */
  readonly deeds: readonly (readonly [afterMs: number, deed: Deed])[];
  /** How likely a call goes wrong. */
  readonly faultRate: number;
  readonly clockSkewMs: number;
  /** Whether delete markers may be taken away again, and versions deleted for good: older versions then come back. */
  readonly restores: boolean;
}

const key = 'articles/desk/خبر 1.txt';

/** Contents that edits go back and forth between; the last is of more than one request. */
const contents = [[1, 2, 3], [1, 2, 4], [5], Array.from({ length: 60 }, (_, index) => index + 10)].map(articleOf);

const deedArbitrary: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('upload' as const), content: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('refused' as const), content: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'delete' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restore' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'purge' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'hint' as const }) },
);

/** Histories of one key that shrink to short ones. */
export const historyArbitrary: fc.Arbitrary<History> = fc.record({
  seed: fc.nat(0x7fffffff),
  deeds: fc.array(fc.tuple(fc.oneof(fc.nat(50), fc.nat(5_000), fc.nat(300_000)), deedArbitrary), {
    minLength: 1,
    maxLength: 8,
  }),
  faultRate: fc.constantFrom(0, 0, 0.02, 0.1),
  clockSkewMs: fc.constantFrom(0, 0, 5_000),
  restores: fc.boolean(),
});

/** A history made from a seed alone, for long runs. */
export function historyOf(seed: number): History {
  return fc.sample(historyArbitrary, { seed, numRuns: 1 })[0] as History;
}

/** What came of a history. */
export interface HistoryReport {
  readonly deployment: Deployment;
  readonly service: PaidService;
  readonly findings: readonly string[];
  /** Changes of an output by a run for an older version, after the manifest that stands at the end was written. */
  readonly lateChanges: number;
  /** How the last version ended. */
  readonly ending: 'complete' | 'rejected' | 'failed' | 'gone';
}

/** Lets a history happen to a deployment in which everything that can interleave does. */
export async function happen(history: History, summariser: Summariser): Promise<HistoryReport> {
  const service = createPaidService();
  const chaos = createRandom(history.seed ^ 0x5eed);
  let quiet = false;
  const plan = (): Fault | null => (!quiet && chaos.chance(history.faultRate) ? chaos.pick(faults) : null);
  const deployment = deploy({
    seed: history.seed,
    summariser,
    translatorFor: (process) => createPaidTranslator(service, process),
    latency: wildLatency,
    plan,
    duplicateEvents: 0.3,
    lateEvents: 0.3,
    duplicateDeliveries: 0.1,
    shuffledQueues: true,
    clockSkewMs: history.clockSkewMs,
    limit: 200_000,
  });
  let atMs = 0;
  for (const [afterMs, deed] of history.deeds) {
    atMs += afterMs;
    deployment.simulation.after(atMs, () => perform(deployment, deed, history.restores));
  }
  // Faults pass; what must come to rest does so in a world that works again.
  deployment.simulation.after(atMs + 3_600_000, () => {
    quiet = true;
  });
  const findings: string[] = [];
  try {
    await deployment.simulation.rest();
    // A recorder that failed as often as a message is received left what it should have recorded to the daily sweep.
    if (deployment.parked.some(({ origin }) => origin === deployment.unrecorded)) await sweep(deployment);
  } catch (error) {
    findings.push(String(error));
  }
  findings.push(...faultsAtRest(deployment));
  return { deployment, service, findings, ...lateness(deployment) };
}

function perform(deployment: Deployment, deed: Deed, restores: boolean): void {
  if (deed.kind === 'upload') deployment.upload(key, contents[deed.content] ?? '');
  else if (deed.kind === 'refused') deployment.upload(key, refusedArticles[deed.content] ?? '');
  else if (deed.kind === 'delete') deployment.delete(key);
  else if (deed.kind === 'restore' && restores) deployment.restore(key);
  else if (deed.kind === 'purge' && restores) deployment.purge(key);
  else deployment.translateQueue.send(JSON.stringify({ detail: { bucket: { name: 'newsroom' }, object: { key } } }));
}

function lateness({ bucket }: Deployment): Pick<HistoryReport, 'lateChanges' | 'ending'> {
  const manifestKey = `${key}.en.manifest.json`;
  const manifest = bucket.current(manifestKey);
  const status = manifest?.metadata.status;
  const ending = status === 'complete' || status === 'rejected' || status === 'failed' ? status : 'gone';
  // The last thing that a newsroom or a standing manifest says: after it nothing should change.
  const last = bucket.changes.findLast((change) =>
    manifest === null ? change.key === key : change.key === manifestKey,
  );
  const lateChanges = bucket.changes.filter(
    (change) => change.order > (last?.order ?? 0) && change.key.startsWith(`${key}.en.`) && change.kind === 'created',
  ).length;
  return { lateChanges, ending };
}
