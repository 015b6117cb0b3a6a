import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { articleKeyOf, outputKey } from '../../shared/domain/object-key.ts';
import { randomArticle, refusedArticles } from '../chaos/articles.ts';
import { createRandom } from '../chaos/random.ts';
import { startTranslateStub, type TranslateStubStats } from '../stubs/translate-stub.ts';
import { type Cloud, openCloud, setRedrive } from './cloud.ts';
import { deployStack, type StackOutputs } from './deployment.ts';
import { pythonWithEmulator, startEmulator } from './emulator.ts';

/** The weather at the translator: what share of its tries is throttled, fails or is never answered. */
const weather = { throttleShare: 0.2, failureShare: 0.05, hangShare: 0.02, latencyMs: 200 };
/** A text that contains it is refused, always. */
const poison = 'سمّ-العاصفة';
const prefix = 'articles/storm/';
const maxReceiveCount = 5;
/** Nothing that still moves stands still for so long: the longest wait between tries is 4 minutes. */
const stillMs = 300_000;

const expected = { good: 'complete', poison: 'failed', refused: 'rejected' } as const;

/** One listing shows the outputs of no more. */
export const mostArticles = 200;

/** What became of a storm over the deployed pipeline. */
export interface DeployedStorm {
  readonly outcomes: Readonly<Record<string, number>>;
  readonly parked: number;
  /** Seconds from the first upload until the last article had its outcome, and until 99 of 100 had. */
  readonly seconds: number;
  readonly secondsToMost: number;
  readonly service: TranslateStubStats;
  readonly findings: readonly string[];
}

/**
 * Deploys the pipeline to the local emulator, uploads all articles at once under a storm, and waits for their outcomes.
 * @returns null, with a line on standard error, where the emulator is not installed
 */
export async function weatherDeployedStorm(seed: number, articles: number): Promise<DeployedStorm | null> {
  const python = pythonWithEmulator();
  if (python === null) return null;
  const stub = await startTranslateStub({ ...weather, denied: [poison] });
  const emulator = await startEmulator(python, stub.url);
  try {
    const stack = await deployStack(emulator.url);
    const cloud = await openCloud(emulator.url, stack.BucketName);
    await setRedrive(cloud.sqs, stack.TranslateQueueUrl, stack.TranslateDeadLettersUrl, maxReceiveCount);
    await setRedrive(cloud.sqs, stack.SummariseQueueUrl, stack.SummariseDeadLettersUrl, maxReceiveCount);
    const kinds = await upload(cloud, seed, articles);
    const beganAt = Date.now();
    const endedAtMs = await outcomesOf(cloud, kinds, beganAt);
    return { ...(await judge(cloud, stack, kinds)), ...timesOf(endedAtMs), service: stub.stats() };
  } finally {
    await emulator.stop();
    await stub.close();
  }
}

type Kinds = ReadonlyMap<string, keyof typeof expected>;

async function upload(cloud: Cloud, seed: number, articles: number): Promise<Kinds> {
  const random = createRandom(seed);
  const kinds = new Map<string, keyof typeof expected>();
  for (let number = 0; number < articles; number += 1) {
    const key = `${prefix}${number}.txt`;
    const kind = number % 100 === 7 ? 'poison' : number % 50 === 3 ? 'refused' : 'good';
    kinds.set(key, kind);
    const body = randomArticle(random, 3);
    await cloud.upload(
      key,
      kind === 'refused' ? random.pick(refusedArticles) : kind === 'poison' ? `${body}وصل ${poison} إلى هنا.\n` : body,
    );
  }
  return kinds;
}

/** When each article's manifest was first seen, in milliseconds; ends when all are there or nothing moves any more. */
async function outcomesOf(cloud: Cloud, kinds: Kinds, beganAt: number): Promise<readonly number[]> {
  const seen = new Map<string, number>();
  let movedAt = Date.now();
  while (seen.size < kinds.size && Date.now() - movedAt < stillMs) {
    for (const key of await cloud.keys(prefix)) {
      const article = articleKeyOf(key, 'en', 'manifest');
      if (article === null || seen.has(article)) continue;
      movedAt = Date.now();
      seen.set(article, movedAt - beganAt);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return [...seen.values()];
}

function timesOf(endedAtMs: readonly number[]): Pick<DeployedStorm, 'seconds' | 'secondsToMost'> {
  const sorted = endedAtMs.toSorted((a, b) => a - b);
  const most = sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0;
  return { seconds: (sorted.at(-1) ?? 0) / 1000, secondsToMost: most / 1000 };
}

async function judge(
  cloud: Cloud,
  stack: StackOutputs,
  kinds: Kinds,
): Promise<Pick<DeployedStorm, 'outcomes' | 'parked' | 'findings'>> {
  const findings: string[] = [];
  const outcomes: Record<string, number> = {};
  for (const [key, kind] of kinds) {
    const text = await cloud.text(outputKey(key, 'en', 'manifest'));
    const status = text === '' ? 'without manifest' : String(JSON.parse(text).status);
    outcomes[status] = (outcomes[status] ?? 0) + 1;
    if (status !== expected[kind]) findings.push(`${key}, a ${kind} article, is ${status}`);
    const beside = (await cloud.keys(`${key}.`)).length;
    if (beside !== (kind === 'good' ? 4 : 1))
      findings.push(`${key}, a ${kind} article, has ${beside} objects beside it`);
    const { Versions = [] } = await cloud.s3.send(
      new ListObjectVersionsCommand({ Bucket: stack.BucketName, Prefix: outputKey(key, 'en', 'manifest') }),
    );
    if (Versions.length > 1) findings.push(`${key} has ${Versions.length} manifests`);
  }
  const parked = await cloud.drain(stack.ParkedQueueUrl);
  for (const [key, kind] of kinds) {
    const times = parked.filter((body) => JSON.parse(body).detail?.object?.key === key).length;
    if (times !== (kind === 'poison' ? 1 : 0)) findings.push(`${key}, a ${kind} article, is parked ${times} times`);
  }
  return { outcomes, parked: parked.length, findings };
}
