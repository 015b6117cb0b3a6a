import { createAmazonTranslate } from '../../shared/adapters/amazon-translate.ts';
import type { Summariser } from '../../shared/ports/summariser.ts';
import type { Translator } from '../../shared/ports/translator.ts';
import { randomArticle, refusedArticles } from './articles.ts';
import { faultsOf } from './at-rest.ts';
import { type Deployment, deploy } from './deployment.ts';
import type { Call, Fault, Process } from './process.ts';
import { usualLatency } from './process.ts';
import { createRandom } from './random.ts';
import { type ServiceLog, stormyClient, type Weather } from './stormy-service.ts';
import { useVirtualTimers } from './virtual-timers.ts';

/** A storm: many articles at once over an engine and a store that fail as often as `weather` says. */
export interface StormOptions {
  readonly seed: number;
  readonly articles: number;
  readonly summariser: Summariser;
  readonly weather: Weather;
  /** How likely a call to the store fails for good after the client's own retries. */
  readonly slowDown: number;
  /** The environment: functions at once, and requests a second of each. */
  readonly functions: number;
  readonly requestsPerSecond: number;
  /** Requests of one article at once. */
  readonly requestsAtOnce?: number;
  readonly firstTrySeconds?: number;
  readonly paragraphs?: number;
  /** Told of the articles that are done, every thousand. */
  readonly onProgress?: (done: number) => void;
}

/** What became of a storm. */
export interface StormReport {
  readonly complete: number;
  readonly rejected: number;
  readonly failed: number;
  readonly parked: number;
  readonly findings: readonly string[];
  /** Simulated seconds until the last good article was complete. */
  readonly seconds: number;
  /** Simulated seconds until 99 of 100 good articles were complete. */
  readonly secondsToMost: number;
  readonly service: ServiceLog;
  readonly calls: number;
  readonly failures: ReadonlyMap<string, number>;
}

type Kind = 'good' | 'poison' | 'refused';

/** Lets a storm pass over a deployment; the adapter for the engine, its pacing and its retries are the real ones. */
export async function weatherStorm(options: StormOptions): Promise<StormReport> {
  const { seed, articles, weather } = options;
  const random = createRandom(seed ^ 0x570f);
  const log: ServiceLog = { answered: 0, throttled: 0, failed: 0, hung: 0, refused: 0 };
  const kinds = new Map<string, Kind>();
  const outcomes = new Map<string, string>();
  const findings: string[] = [];
  const counts = { complete: 0, rejected: 0, failed: 0 };
  const completeAtMs: number[] = [];
  let done = 0;

  // One client for each warm container, as a function makes it once; a container whose function died is replaced.
  const containers: Translator[] = [];
  const container = (): Translator =>
    createAmazonTranslate({
      targetLanguage: 'en',
      terminology: null,
      concurrency: options.requestsAtOnce ?? 5,
      requestsPerSecond: options.requestsPerSecond,
      usdPerMillionCharacters: 15,
      requestTimeoutSeconds: 45,
      ...(options.firstTrySeconds !== undefined && { firstTrySeconds: options.firstTrySeconds }),
      client: stormyClient(deployment.simulation, random, weather, log),
    });
  const translatorFor = (process: Process): Translator => {
    const mine = containers.pop() ?? container();
    void process.ended.then(() => process.alive && containers.push(mine));
    return mine;
  };
  const plan = ({ service }: Call): Fault | null =>
    service === 'store' && random.chance(options.slowDown) ? 'fail-before' : null;

  const deployment: Deployment = deploy({
    seed,
    summariser: options.summariser,
    translatorFor,
    latency: usualLatency,
    plan,
    duplicateEvents: 0.01,
    lateEvents: 0,
    maxConcurrency: options.functions,
    forgetful: true,
    onManifest: ({ source, status }) => {
      const { key } = source;
      if (outcomes.has(key)) findings.push(`a second manifest of ${key}: ${outcomes.get(key)}, then ${status}`);
      outcomes.set(key, status);
      counts[status] += 1;
      if (status === 'complete') completeAtMs.push(deployment.simulation.now - beganAtMs);
      done += 1;
      if (done % 1000 === 0) options.onProgress?.(done);
      // What comes later finds no article: check what stands and let it go, so that memory shows what the pipeline keeps.
      deployment.simulation.after(60_000, () => settle(deployment, key));
    },
  });

  const settle = ({ bucket }: Deployment, key: string): void => {
    findings.push(...faultsOf({ bucket, parked: parkedFor(deployment, key) }, key));
    for (const end of ['', '.en.translation.json', '.en.summary.json', '.en.briefing.html', '.en.manifest.json']) {
      bucket.forget(`${key}${end}`);
    }
  };

  const restoreTimers = useVirtualTimers(deployment.simulation);
  const beganAtMs = deployment.simulation.now;
  try {
    for (let number = 0; number < articles; number += 1) {
      const luck = random.next();
      const kind: Kind = luck < 0.01 ? 'poison' : luck < 0.03 ? 'refused' : 'good';
      const key = `articles/storm/${number}.txt`;
      kinds.set(key, kind);
      const body = randomArticle(random, options.paragraphs ?? 3);
      const upload =
        kind === 'refused'
          ? random.pick(refusedArticles)
          : kind === 'poison'
            ? `${body}${weather.poison} هنا.\n`
            : body;
      deployment.upload(key, upload);
    }
    await deployment.simulation.rest();
  } finally {
    restoreTimers();
  }

  const expected: Record<Kind, string> = { good: 'complete', poison: 'failed', refused: 'rejected' };
  for (const [key, kind] of kinds) {
    const outcome = outcomes.get(key);
    if (outcome !== expected[kind]) findings.push(`${key}, a ${kind} article, is ${outcome ?? 'without manifest'}`);
  }
  findings.push(...deployment.unexpected.map(String));
  return {
    ...counts,
    parked: deployment.parked.length,
    findings,
    seconds: (completeAtMs.at(-1) ?? 0) / 1000,
    secondsToMost: (completeAtMs[Math.floor(completeAtMs.length * 0.99)] ?? 0) / 1000,
    service: log,
    calls: deployment.callCount,
    failures: deployment.failures,
  };
}

function parkedFor({ parked }: Deployment, key: string): Deployment['parked'] {
  return parked.filter(({ body }) => body.includes(JSON.stringify(key)));
}
