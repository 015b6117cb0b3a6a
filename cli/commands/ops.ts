import { LambdaClient } from '@aws-sdk/client-lambda';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createLambdaEventSource, type EventSource } from '../../shared/adapters/lambda-event-source.ts';
import { createSqsHintQueue } from '../../shared/adapters/sqs-hint-queue.ts';
import { createSqsParkedMessages } from '../../shared/adapters/sqs-parked-messages.ts';
import { type QueueDepth, queueDepth } from '../../shared/adapters/sqs-queue-depth.ts';
import { isArticleKey } from '../../shared/domain/object-key.ts';
import { redriveParked } from '../../shared/use-cases/redrive-parked.ts';
import { type EnvironmentOptions, type EnvironmentOutputs, readEnvironment } from '../environment-outputs.ts';
import { exitCodes, UsageError } from '../exit-codes.ts';

/** What every `tarjuman ops` command is told. */
export interface OpsOptions extends EnvironmentOptions {
  readonly json?: boolean;
}

const queues: readonly (readonly [label: string, output: keyof EnvironmentOutputs, troubled: boolean])[] = [
  ['to translate', 'translateQueueUrl', false],
  ['to summarise', 'summariseQueueUrl', false],
  ['to backfill', 'backfillQueueUrl', false],
  ['walks', 'walkQueueUrl', false],
  ['translate dead letters', 'translateDeadLettersUrl', true],
  ['summarise dead letters', 'summariseDeadLettersUrl', true],
  ['backfill dead letters', 'backfillDeadLettersUrl', true],
  ['parked', 'parkedQueueUrl', true],
];

/** What feeds the translate function: live articles, and those of an archive. */
const lanes = ['live', 'archive'] as const;
type LaneName = (typeof lanes)[number];

/** What pauses and resumes are told: which lane, both when none is named. */
export interface LaneOptions extends OpsOptions {
  readonly lane?: LaneName;
}

/**
 * Tells what waits in each queue, and what is paused.
 * @returns 1 when something failed, or is paused, and so waits for a person @throws UsageError
 */
export async function opsStatus(options: OpsOptions): Promise<number> {
  const outputs = await readEnvironment(options);
  const sqs = new SQSClient();
  const depths = await Promise.all(
    queues.map(async ([label, output, troubled]) => ({ label, troubled, ...(await queueDepth(sqs, outputs[output])) })),
  );
  const paused = await pausedLanes(outputs);
  if (options.json === true) {
    const byLabel = depths.map(({ label, waiting, inFlight, delayed }) => [label, { waiting, inFlight, delayed }]);
    say(JSON.stringify({ environment: options.environment, queues: Object.fromEntries(byLabel), paused }));
  } else {
    say(row('waiting', 'in flight', 'delayed', options.environment));
    for (const { label, waiting, inFlight, delayed } of depths) {
      say(row(String(waiting), String(inFlight), String(delayed), label));
    }
    if (paused.length > 0) say(`PAUSED: ${paused.join(', ')}. Messages wait; tarjuman ops resume starts it again.`);
  }
  const troubled = paused.length > 0 || depths.some((depth) => depth.troubled && sum(depth) > 0);
  return troubled ? exitCodes.failed : exitCodes.complete;
}

/** Stops translating: messages wait, those being handled are finished. @throws UsageError */
export async function opsPause(options: LaneOptions): Promise<number> {
  return switchLanes(options, 'paused', (source) => source.pause());
}

/** Starts translating again what was paused by hand or by the cost cap. @throws UsageError */
export async function opsResume(options: LaneOptions): Promise<number> {
  return switchLanes(options, 'resumed', (source) => source.resume());
}

async function switchLanes(
  options: LaneOptions,
  done: string,
  change: (source: EventSource) => Promise<void>,
): Promise<number> {
  const sources = eventSources(await readEnvironment(options));
  const names = options.lane === undefined ? lanes : [options.lane];
  for (const name of names) await change(sources[name]);
  say(options.json === true ? JSON.stringify({ [done]: names }) : `${names.join(', ')}: ${done}.`);
  return exitCodes.complete;
}

async function pausedLanes(outputs: EnvironmentOutputs): Promise<readonly LaneName[]> {
  const sources = eventSources(outputs);
  const paused = await Promise.all(lanes.map((name) => sources[name].isPaused()));
  return lanes.filter((_, index) => paused[index] === true);
}

function eventSources(outputs: EnvironmentOutputs): Readonly<Record<LaneName, EventSource>> {
  const client = new LambdaClient();
  return {
    live: createLambdaEventSource(client, outputs.translateEventSourceId),
    archive: createLambdaEventSource(client, outputs.backfillEventSourceId),
  };
}

/**
 * Sends every parked message back to its stage, to be called when the cause of the failures is gone.
 * @returns 1 when messages were left that name no object @throws UsageError @throws QueueUnavailableError
 */
export async function opsRedrive(options: OpsOptions): Promise<number> {
  const outputs = await readEnvironment(options);
  const sqs = new SQSClient();
  const lane = (deadLettersUrl: string, queueUrl: string, keyEnding: string) => ({
    deadLetters: deadLettersUrl.split('/').at(-1) ?? '',
    keyEnding,
    queue: createSqsHintQueue(sqs, queueUrl),
  });
  const { resent, left } = await redriveParked(createSqsParkedMessages(sqs, outputs.parkedQueueUrl), [
    lane(outputs.translateDeadLettersUrl, outputs.translateQueueUrl, ''),
    lane(outputs.backfillDeadLettersUrl, outputs.backfillQueueUrl, ''),
    lane(outputs.summariseDeadLettersUrl, outputs.summariseQueueUrl, '.translation.json'),
  ]);
  if (options.json === true) say(JSON.stringify({ resent, left }));
  else {
    say(`${resent.length} sent back to their stages.`);
    for (const key of resent) say(`  ${key}`);
    if (left.length > 0) say(`${left.length} left parked, for they name no object: ${left.join(', ')}`);
  }
  return left.length > 0 ? exitCodes.failed : exitCodes.complete;
}

/** Hints articles by key, as if they had just been uploaded. @throws UsageError @throws QueueUnavailableError */
export async function opsRetry(keys: readonly string[], options: OpsOptions): Promise<number> {
  const outputs = await readEnvironment(options);
  const strays = keys.filter((key) => !isArticleKey(key, outputs.articlePrefix));
  if (strays.length > 0) {
    throw new UsageError(`Expected keys of articles below ${outputs.articlePrefix}, got ${strays.join(', ')}.`);
  }
  const queue = createSqsHintQueue(new SQSClient(), outputs.translateQueueUrl);
  for (const key of keys) await queue.send({ bucket: outputs.bucketName, key });
  say(options.json === true ? JSON.stringify({ hinted: keys }) : `${keys.length} hinted.`);
  return exitCodes.complete;
}

function sum({ waiting, inFlight, delayed }: QueueDepth): number {
  return waiting + inFlight + delayed;
}

function row(...[waiting, inFlight, delayed, label]: readonly [string, string, string, string]): string {
  return `${waiting.padStart(9)}${inFlight.padStart(11)}${delayed.padStart(9)}  ${label}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
