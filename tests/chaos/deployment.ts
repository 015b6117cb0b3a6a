// What the first article that needs it loads: loading takes real time, which would pass between two instants.
import '../../shared/article/read-article.ts';
import '../../shared/article/read-html.ts';
import '../../shared/article/read-markdown.ts';
import '../../shared/article/read-ninjs.ts';
import '../../shared/translation/checks/check-translation.ts';
import { articleEvents, translationEvents } from '../../cdk/constructs/s3-events.ts';
import type { Manifest } from '../../shared/contract/manifest.ts';
import { isPermanent, PipelineError, QueueUnavailableError } from '../../shared/domain/errors.ts';
import { parseHint } from '../../shared/domain/hint-message.ts';
import { articleKeyOf } from '../../shared/domain/object-key.ts';
import type { Summariser } from '../../shared/ports/summariser.ts';
import type { Translator } from '../../shared/ports/translator.ts';
import type { PipelineSettings } from '../../shared/use-cases/pipeline-context.ts';
import { summariseArticle } from '../../shared/use-cases/summarise-article.ts';
import { takeDeadLetter } from '../../shared/use-cases/take-dead-letter.ts';
import { takeTranslateHint } from '../../shared/use-cases/take-translate-hint.ts';
import { matchesPattern } from '../cdk/event-pattern.ts';
import { type Bucket, type Change, createBucket } from './bucket.ts';
import {
  type Call,
  createProcess,
  evenLatency,
  type FaultPlan,
  type Latency,
  type Process,
  type ProcessWorld,
} from './process.ts';
import { hintsTo, storeOf } from './process-ports.ts';
import { createQueue, type Handling, type Queue, type Received } from './queue.ts';
import { createRandom, type Random } from './random.ts';
import { createSimulation, type Simulation } from './simulation.ts';

/** What of the world can be chosen; the defaults are a calm day. */
export interface DeploymentOptions {
  readonly seed: number;
  /** The engine behind one function, given the process that asks; called for each run. */
  readonly translatorFor: (process: Process) => Translator;
  readonly summariser: Summariser;
  readonly latency?: Latency;
  readonly plan?: FaultPlan;
  /** How likely an event comes twice, or minutes late. */
  readonly duplicateEvents?: number;
  readonly lateEvents?: number;
  /** How likely a message is delivered to two consumers at once. */
  readonly duplicateDeliveries?: number;
  readonly shuffledQueues?: boolean;
  readonly maxConcurrency?: number;
  readonly maxReceiveCount?: number;
  readonly pipelineVersion?: string;
  /** How far a process's clock may be off, either way. */
  readonly clockSkewMs?: number;
  readonly translateTimeoutSeconds?: number;
  readonly limit?: number;
  /** Keeps neither calls nor changes nor manifests, so that memory shows what the pipeline itself keeps. */
  readonly forgetful?: boolean;
  readonly onManifest?: (manifest: Manifest) => void;
}

/** A message that waits for a person. */
export interface Parked {
  readonly body: string;
  readonly origin: string;
}

/** The whole pipeline, deployed into a world in memory. */
export interface Deployment {
  readonly simulation: Simulation;
  readonly random: Random;
  readonly bucket: Bucket;
  readonly calls: readonly Call[];
  readonly callCount: number;
  readonly translateQueue: Queue;
  readonly summaryQueue: Queue;
  readonly parked: readonly Parked[];
  /** The origin of parked messages that the failure recorder could not handle. */
  readonly unrecorded: string;
  /** Manifests in the order in which they were written. */
  readonly manifests: readonly Manifest[];
  /** Errors that are not the pipeline's own: there must be none. */
  readonly unexpected: readonly unknown[];
  /** Failed handlings by error name. */
  readonly failures: ReadonlyMap<string, number>;
  readonly translateOutcomes: ReadonlyMap<string, number>;
  readonly runs: number;
  upload(key: string, body: string | Uint8Array, metadata?: Record<string, string>): string;
  delete(key: string): void;
  restore(key: string): void;
  purge(key: string): void;
}

const targetLanguage = 'en';
const articlePrefix = 'articles/';
const reserveMs = 50_000;

/** What the environment exports beside each briefing. */
export const chaosExports = ['csv'] as const;

export function settingsOf(summariser: Summariser, pipelineVersion = '1.0.0'): PipelineSettings {
  return {
    articlePrefix,
    targetLanguage,
    maxArticleBytes: 1_000_000,
    pipelineVersion,
    summariser: { name: summariser.name, version: summariser.version },
    exports: chaosExports,
  };
}

/** Deploys the pipeline: bucket → rules → queues with dead letters → functions, as the stack wires them. */
export function deploy(options: DeploymentOptions): Deployment {
  const random = createRandom(options.seed);
  const simulation = createSimulation(options.limit);
  const calls: Call[] = [];
  let callCount = 0;
  const world: ProcessWorld = {
    simulation,
    random,
    latency: options.latency ?? evenLatency,
    plan: options.plan ?? (() => null),
    count: (call) => {
      const index = callCount;
      callCount += 1;
      if (options.forgetful !== true) calls.push({ index, ...call });
      return index;
    },
  };
  const { translateTimeoutSeconds = 180, maxReceiveCount = 5, maxConcurrency = 1000 } = options;
  const summariseTimeoutSeconds = 60;
  const settings = settingsOf(options.summariser, options.pipelineVersion);
  const parked: Parked[] = [];
  const manifests: Manifest[] = [];
  const unexpected: unknown[] = [];
  const failures = new Map<string, number>();
  const outcomes = new Map<string, number>();
  let runs = 0;

  const queue = (name: string, visibilitySeconds: number, deadLetters: Queue | null): Queue =>
    createQueue(simulation, random, {
      name,
      visibilitySeconds,
      maxReceiveCount,
      deadLetters,
      duplicates: options.duplicateDeliveries ?? 0,
      shuffled: options.shuffledQueues ?? false,
    });
  const unhandled = queue('parked-by-redrive', 360, null);
  const translateDeadLetters = queue('translate-dead-letters', 360, unhandled);
  const summaryDeadLetters = queue('summarise-dead-letters', 360, unhandled);
  const translateQueue = queue('translate', translateTimeoutSeconds * 6, translateDeadLetters);
  const summaryQueue = queue('summarise', summariseTimeoutSeconds * 6, summaryDeadLetters);

  const bucket = createBucket('newsroom', () => simulation.now, deliverEvent, options.forgetful !== true);
  const named = { bucketName: bucket.name } as Parameters<typeof articleEvents>[0];
  const rules = [
    { pattern: articleEvents(named, [targetLanguage]), queue: translateQueue },
    { pattern: translationEvents(named, articlePrefix, [targetLanguage]), queue: summaryQueue },
  ];

  function deliverEvent({ key, kind, versionId }: Change): void {
    const event = {
      source: 'aws.s3',
      'detail-type': kind === 'created' ? 'Object Created' : 'Object Deleted',
      detail: { bucket: { name: bucket.name }, object: { key, 'version-id': versionId } },
    };
    for (const rule of rules) {
      const { source, detailType, detail } = rule.pattern;
      // The event source's own filter drops what is not under the prefix.
      if (!matchesPattern({ source, 'detail-type': detailType, detail }, event) || !key.startsWith(articlePrefix))
        continue;
      const copies = random.chance(options.duplicateEvents ?? 0) ? 2 : 1;
      for (let copy = 0; copy < copies; copy += 1) {
        const lateMs = random.chance(options.lateEvents ?? 0) ? random.below(600_000) : random.below(20);
        simulation.after(lateMs, () => rule.queue.send(JSON.stringify(event)));
      }
    }
  }

  /**
   * Runs a function on a message as the service does: until it answers, dies, or is over its time. What no retry can
   * help it gives up to `hopeless`, where given, as the queue handler does.
   */
  const invoke = async (
    name: string,
    timeoutSeconds: number,
    message: Received,
    handle: (process: Process) => Promise<unknown>,
    hopeless: Queue | null = null,
  ): Promise<Handling> => {
    runs += 1;
    const process = createProcess(world, `${name}#${runs}`);
    let over = false;
    simulation.after(timeoutSeconds * 1000, () => over || process.kill());
    const answered = handle(process).then(
      (): Handling => 'handled',
      async (error: unknown): Promise<Handling> => {
        if (!(error instanceof PipelineError)) unexpected.push(error);
        const failure = error instanceof Error ? error.name : 'unknown';
        failures.set(failure, (failures.get(failure) ?? 0) + 1);
        if (hopeless !== null && isPermanent(error) && (await gaveUp(process, hopeless, message))) return 'handled';
        return { retryAfterSeconds: Math.min(900, 15 * 2 ** (message.receives - 1)) };
      },
    );
    const handling = await Promise.race([answered, process.death.then((): Handling => 'died')]);
    over = true;
    process.end();
    return handling;
  };

  const gaveUp = (process: Process, hopeless: Queue, { body }: Received): Promise<boolean> =>
    process
      .call('queue', 'give up', '', {
        act: () => hopeless.send(body),
        unavailable: () => new QueueUnavailableError('Could not give a message up.'),
      })
      .then(
        () => true,
        () => false,
      );

  const clockOf = (): (() => Date) => {
    const skew = options.clockSkewMs ?? 0;
    const offMs = skew === 0 ? 0 : random.below(2 * skew) - skew;
    return () => new Date(simulation.now + offMs);
  };
  const onManifest = (manifest: Manifest): void => {
    if (options.forgetful !== true) manifests.push(manifest);
    options.onManifest?.(manifest);
  };
  const usdPerMillionCharacters = 15;

  translateQueue.consumeWith({
    maxConcurrency,
    take: (message) =>
      invoke(
        'translate',
        translateTimeoutSeconds,
        message,
        async (process) => {
          const hint = parseHint(message.body);
          if (hint.bucket !== bucket.name) return;
          const now = clockOf();
          const context = {
            store: storeOf(process, bucket),
            translator: options.translatorFor(process),
            settings,
            now,
            runId: process.name,
            deadline: new Date(now().getTime() + translateTimeoutSeconds * 1000),
            reserveMs,
            onManifest,
          };
          const queues = { translate: hintsTo(process, translateQueue), summary: hintsTo(process, summaryQueue) };
          const outcome = await takeTranslateHint(context, queues, hint);
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        },
        translateDeadLetters,
      ),
  });

  summaryQueue.consumeWith({
    maxConcurrency,
    take: (message) =>
      invoke(
        'summarise',
        summariseTimeoutSeconds,
        message,
        async (process) => {
          const hint = parseHint(message.body);
          const articleKey = articleKeyOf(hint.key, targetLanguage, 'translation');
          if (hint.bucket !== bucket.name || articleKey === null) return;
          const context = {
            store: storeOf(process, bucket),
            summariser: options.summariser,
            settings,
            usdPerMillionCharacters: { 'amazon-translate': usdPerMillionCharacters },
            now: clockOf(),
            onManifest,
          };
          await summariseArticle(context, articleKey);
        },
        summaryDeadLetters,
      ),
  });

  for (const deadLetters of [translateDeadLetters, summaryDeadLetters]) {
    deadLetters.consumeWith({
      maxConcurrency,
      take: (message) =>
        invoke('record-failure', 60, message, async (process) => {
          const context = {
            store: storeOf(process, bucket),
            settings,
            usdPerMillionCharacters,
            now: clockOf(),
            onManifest,
          };
          const park = (letter: Parked) =>
            process.call('queue', 'park', '', {
              act: () => void parked.push(letter),
              unavailable: () => new QueueUnavailableError('Could not park a message.'),
            });
          await takeDeadLetter([context], { park }, { body: message.body, origin: deadLetters.name });
        }),
    });
  }
  unhandled.consumeWith({
    maxConcurrency,
    take: async ({ body }) => {
      parked.push({ body, origin: unhandled.name });
      return 'handled';
    },
  });

  return {
    simulation,
    random,
    bucket,
    calls,
    get callCount() {
      return callCount;
    },
    translateQueue,
    summaryQueue,
    parked,
    unrecorded: unhandled.name,
    manifests,
    unexpected,
    failures,
    translateOutcomes: outcomes,
    get runs() {
      return runs;
    },
    upload: (key, body, metadata = {}) =>
      bucket.put(
        { key, body: typeof body === 'string' ? Buffer.from(body) : body, contentType: '', metadata },
        'newsroom',
      ).versionId ?? '',
    delete: (key) => bucket.remove(key, 'newsroom'),
    restore: (key) => bucket.restore(key, 'newsroom'),
    purge: (key) => bucket.purge(key, 'newsroom'),
  };
}
