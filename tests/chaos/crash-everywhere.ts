import { comparable, faultsAtRest, leasesLeft } from './at-rest.ts';
import { type Deployment, type DeploymentOptions, deploy } from './deployment.ts';
import {
  createPaidService,
  createPaidTranslator,
  type PaidService,
  type PaidTranslatorOptions,
} from './paid-translator.ts';
import { type Call, type Fault, faults } from './process.ts';

/** An article to be run. */
export interface Subject {
  readonly key: string;
  readonly body: string | Uint8Array;
}

/** How the crash runs are set up. */
export interface CrashOptions extends Pick<DeploymentOptions, 'summariser' | 'latency'> {
  readonly translator?: PaidTranslatorOptions;
  readonly faults?: readonly Fault[];
  /** Only these calls of the clean run; all when absent. */
  readonly callsOnly?: readonly number[];
  readonly seed?: number;
}

/** What a series of crash runs came to. */
export interface CrashReport {
  readonly callsOfCleanRun: number;
  /** How often a function was started in the clean run. */
  readonly startsOfCleanRun: number;
  readonly runs: number;
  /** The most that was billed beyond the clean run, in characters. */
  readonly maxExcessCharacters: number;
  readonly findings: readonly string[];
}

interface Run {
  readonly deployment: Deployment;
  readonly service: PaidService;
}

async function run(subject: Subject, options: CrashOptions, plan: (call: Call) => Fault | null): Promise<Run> {
  const service = createPaidService();
  const deployment = deploy({
    seed: options.seed ?? 1,
    summariser: options.summariser,
    translatorFor: (process) => createPaidTranslator(service, process, options.translator),
    plan,
    limit: 100_000,
    ...(options.latency && { latency: options.latency }),
  });
  deployment.upload(subject.key, subject.body);
  await deployment.simulation.rest();
  return { deployment, service };
}

/**
 * Runs an article once undisturbed, then once for each of its calls and each fault at that call, and compares what
 * stands at rest with the undisturbed run.
 */
export async function crashEverywhere(subject: Subject, options: CrashOptions): Promise<CrashReport> {
  const clean = await run(subject, options, () => null);
  const expected = JSON.stringify(comparable(clean.deployment.bucket, subject.key));
  const cleanFaults = faultsAtRest(clean.deployment).map((fault) => `clean run: ${fault}`);
  const callsOfCleanRun = clean.deployment.calls.length;
  // Best fit packs the requests; those in flight at once are at most the engine's concurrency.
  const largest = clean.service.bills.toSorted((a, b) => b - a).slice(0, options.translator?.concurrency ?? 2);
  const inFlight = largest.reduce((sum, bill) => sum + bill, 0);

  const findings: string[] = [...cleanFaults];
  let runs = 1;
  let maxExcessCharacters = 0;
  const callsOnly = options.callsOnly ?? Array.from({ length: callsOfCleanRun }, (_, index) => index);
  for (const index of callsOnly) {
    for (const fault of options.faults ?? faults) {
      const { deployment, service } = await run(subject, options, (call) => (call.index === index ? fault : null));
      runs += 1;
      const at = clean.deployment.calls[index];
      const where = `${fault} at call ${index} (${at?.service} ${at?.operation} ${at?.key.split('/').at(-1)})`;
      findings.push(...faultsAtRest(deployment).map((found) => `${where}: ${found}`));
      if (JSON.stringify(comparable(deployment.bucket, subject.key)) !== expected) {
        findings.push(`${where}: the outputs differ from a clean run's`);
      }
      // What is given up may be parked twice; what can succeed is not given up for one fault.
      if (clean.deployment.parked.length === 0 && deployment.parked.length > 0) {
        findings.push(`${where}: one fault parked a message`);
      }
      if (leasesLeft(deployment)) findings.push(`${where}: a lease was left behind`);
      const excess = service.billedCharacters - clean.service.billedCharacters;
      maxExcessCharacters = Math.max(maxExcessCharacters, excess);
      if (excess > inFlight)
        findings.push(`${where}: billed ${excess} characters more, and ${inFlight} were in flight`);
      findings.push(...usageFaults(deployment, service, subject.key, excess).map((found) => `${where}: ${found}`));
    }
  }
  return { callsOfCleanRun, startsOfCleanRun: clean.deployment.runs, runs, maxExcessCharacters, findings };
}

/** The manifest's usage is what was billed, but for an answer that no process ever saw. */
function usageFaults({ bucket }: Deployment, service: PaidService, key: string, lost: number): string[] {
  const stored = bucket.current(`${key}.en.manifest.json`);
  if (stored === null) return [];
  const { usage } = JSON.parse(Buffer.from(stored.body).toString('utf8')) as {
    usage: { requests: number; billedCharacters: number };
  };
  const { billedCharacters } = service;
  return usage.billedCharacters === billedCharacters || usage.billedCharacters === billedCharacters - Math.max(0, lost)
    ? []
    : [`the manifest tells ${usage.billedCharacters} billed characters, and ${billedCharacters} were billed`];
}
