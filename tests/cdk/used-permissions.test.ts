import type { Context, SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { outputKey } from '../../shared/domain/object-key.ts';
import { progressKey } from '../../shared/use-cases/run-progress.ts';
import { inventoryFile, inventoryOf } from '../builders/inventory.ts';
import { shortArticle } from '../builders/pipeline.ts';
import { type RecordedCall, type RecordingAws, startRecordingAws } from '../stubs/recording-aws.ts';
import { startTranslateStub } from '../stubs/translate-stub.ts';
import { covers, type Grant, grantsOf } from './policies.ts';
import { referenced, synthesize } from './synthesized.ts';

type Handler = (event: SQSEvent, context: Context) => Promise<unknown>;

/** Outputs that expire carry tags, and inventories lie elsewhere: both are rights of their own. */
const stack = synthesize('dev', { outputRetentionDays: 365, archiveInventory: 's3://lists/of/' });
const bucket = stack.one('AWS::S3::Bucket', 'Articles').id;
const queue = (name: string) => stack.one('AWS::SQS::Queue', name).id;
const article = 'articles/a.txt';
const english = 'The ministry said on Monday that exports rose by a third.\n';

/** The state of an article that nothing was paid for yet. */
const noProgress = {
  key: article,
  article: null,
  fingerprint: null,
  lease: null,
  pieces: {},
  requests: 0,
  billedCharacters: 0,
  fault: null,
};

/** What Lambda itself asks of a queue that feeds a function, and what CDK's event source grants beside that. */
const polling = ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl', 'ChangeMessageVisibility'];

describe('the roles of the functions', () => {
  let aws: RecordingAws;
  let translate: Awaited<ReturnType<typeof startTranslateStub>>;

  beforeAll(async () => {
    aws = await startRecordingAws((name) => (name === 'lists' ? 'arn:{AWS::Partition}:s3:::lists' : `{${name}}`));
    translate = await startTranslateStub();
    vi.stubEnv('AWS_ENDPOINT_URL', aws.url);
    vi.stubEnv('AWS_ENDPOINT_URL_TRANSLATE', translate.url);
    vi.stubEnv('AWS_REGION', 'eu-central-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await aws.close();
    await translate.close();
  });

  /** The handler of a function, started with the environment that its template gives it. */
  async function start(functionId: string, load: () => Promise<{ readonly handler: unknown }>): Promise<Handler> {
    const { Environment } = stack.one('AWS::Lambda::Function', functionId).properties;
    for (const [name, value] of Object.entries(Environment.Variables)) {
      vi.stubEnv(name, typeof value === 'string' ? value : atRunTime(referenced(value)));
    }
    return (await load()).handler as Handler;
  }

  /** What a reference becomes when the stack is deployed: a name, an ID, or a queue's URL. */
  function atRunTime(id: string): string {
    const named = id === bucket || stack.resources[id]?.Type === 'AWS::Lambda::EventSourceMapping';
    return named ? id : `${aws.url}/123456789012/${id}`;
  }

  async function invoke(handler: Handler, from: string, body: unknown, remainingMs = 170_000): Promise<void> {
    const record = {
      messageId: 'm',
      receiptHandle: 'r',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      attributes: { ApproximateReceiveCount: '1' },
      eventSourceARN: `arn:aws:sqs:eu-central-1:123456789012:${from}`,
    };
    const context = { awsRequestId: 'a', getRemainingTimeInMillis: () => remainingMs } as Context;
    await handler({ Records: [record] } as unknown as SQSEvent, context);
  }

  const hint = (key: string) => ({ detail: { bucket: { name: bucket }, object: { key } } });
  const outputs = () => aws.paths().filter((path) => path.startsWith(`${bucket}/${article}.`));

  function upload(key: string, body: string): void {
    aws.put(`${bucket}/${key}`, body);
  }

  /** What was asked since the last time. */
  function recorded(): readonly RecordedCall[] {
    const calls = aws.calls.splice(0);
    const translated = translate.stats().requests > 0 ? [{ action: 'translate:TranslateText', resource: '*' }] : [];
    return [...calls, ...translated];
  }

  function compare(functionId: string, calls: readonly RecordedCall[]): void {
    const grants = grantsOf(stack, functionId);
    const allows = (grant: Grant, call: RecordedCall) =>
      grant.action === call.action && covers(grant.resource, call.resource);
    const denied = calls.filter((call) => !grants.some((grant) => allows(grant, call)));
    expect(denied, 'asked and not allowed').toEqual([]);
    const sources = stack
      .all('AWS::Lambda::EventSourceMapping')
      .filter(([, mapping]) => referenced(mapping.FunctionName).startsWith(functionId))
      .map(([, mapping]) => `{${referenced(mapping.EventSourceArn)}}`);
    const byLambda = ({ action, resource }: Grant) =>
      /^(logs|xray):/.test(action) ||
      (sources.includes(resource) && polling.some((operation) => action === `sqs:${operation}`));
    const unused = grants.filter((grant) => !byLambda(grant) && !calls.some((call) => allows(grant, call)));
    expect(unused, 'allowed and never asked').toEqual([]);
  }

  it('allow translate-article what it does, and nothing else', async () => {
    const handler = await start('TranslateArticle', () => import('../../lambdas/translate-article.ts'));
    const lanes = [queue('TranslateQueue'), queue('BackfillQueue')];
    upload(article, shortArticle);
    await invoke(handler, lanes[0] as string, hint(article));
    await invoke(handler, lanes[0] as string, hint(article));
    for (const kind of ['summary', 'briefing', 'manifest'] as const) upload(outputKey(article, 'en', kind), '{}');
    upload(article, english);
    await invoke(handler, lanes[0] as string, hint(article));
    expect(outputs()).toEqual([`${bucket}/${outputKey(article, 'en', 'manifest')}`]);
    aws.remove(`${bucket}/${article}`);
    await invoke(handler, lanes[0] as string, hint(article));
    expect(outputs()).toEqual([]);
    for (const lane of lanes) {
      await invoke(handler, lane, 'nonsense');
      upload(article, shortArticle);
      const lease = { owner: 'another', expiresAt: new Date(Date.now() + 60_000).toISOString() };
      upload(progressKey(article, 'en'), JSON.stringify({ ...noProgress, lease }));
      await invoke(handler, lane, hint(article));
    }
    compare('TranslateArticle', recorded());
  });

  it('allow summarise-article what it does, and nothing else', async () => {
    const translator = await start('TranslateArticle', () => import('../../lambdas/translate-article.ts'));
    aws.remove(`${bucket}/${progressKey(article, 'en')}`);
    upload(article, shortArticle);
    await invoke(translator, queue('TranslateQueue'), hint(article));
    aws.calls.splice(0);
    const handler = await start('SummariseArticle', () => import('../../lambdas/summarise-article.ts'));
    const translation = hint(outputKey(article, 'en', 'translation'));
    await invoke(handler, queue('SummariseQueue'), translation);
    expect(outputs()).toHaveLength(4);
    aws.remove(`${bucket}/${article}`);
    await invoke(handler, queue('SummariseQueue'), translation);
    expect(outputs()).toEqual([]);
    await invoke(handler, queue('SummariseQueue'), 'nonsense');
    compare(
      'SummariseArticle',
      recorded().filter(({ action }) => action !== 'translate:TranslateText'),
    );
  });

  it('allow record-failure what it does, and nothing else', async () => {
    const handler = await start('RecordFailure', () => import('../../lambdas/record-failure.ts'));
    upload(article, shortArticle);
    await invoke(handler, queue('TranslateDeadLetters'), hint(article));
    expect(outputs()).toEqual([`${bucket}/${outputKey(article, 'en', 'manifest')}`]);
    for (const kind of ['translation', 'summary', 'briefing'] as const) upload(outputKey(article, 'en', kind), '{}');
    aws.remove(`${bucket}/${article}`);
    await invoke(handler, queue('TranslateDeadLetters'), hint(article));
    compare(
      'RecordFailure',
      recorded().filter(({ action }) => action !== 'translate:TranslateText'),
    );
  });

  it('allow walk-articles what it does, and nothing else', async () => {
    const handler = await start('WalkArticles', () => import('../../lambdas/walk-articles.ts'));
    upload(article, shortArticle);
    const walk = { prefix: 'articles/', startedAt: '2026-01-15T03:00:00Z' };
    await invoke(handler, queue('WalksQueue'), { ...walk, walk: 's', purpose: 'sweep' });
    await invoke(handler, queue('WalksQueue'), { ...walk, walk: 'd', purpose: 'backfill', dryRun: true });
    await invoke(handler, queue('WalksQueue'), { ...walk, walk: 'b', purpose: 'backfill' });
    aws.put('lists/of/manifest.json', JSON.stringify(inventoryOf(bucket, 'lists', ['of/1.csv.gz'])));
    aws.put('lists/of/1.csv.gz', inventoryFile(bucket, []));
    const inventory = 's3://lists/of/manifest.json';
    await invoke(handler, queue('WalksQueue'), { ...walk, walk: 'i', purpose: 'backfill', inventory });
    await invoke(handler, queue('WalksQueue'), { ...walk, walk: 'late', purpose: 'sweep' }, 30_000);
    await invoke(handler, queue('WalksQueue'), 'nonsense');
    compare(
      'WalkArticles',
      recorded().filter(({ action }) => action !== 'translate:TranslateText'),
    );
  });

  it('allow pause-translation what it does, and nothing else', async () => {
    const handler = await start('PauseTranslation', () => import('../../lambdas/pause-translation.ts'));
    await invoke(handler, queue('TranslateQueue'), 'an alarm');
    compare(
      'PauseTranslation',
      recorded().filter(({ action }) => action !== 'translate:TranslateText'),
    );
  });
});
