import type { Context, SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { variables } from '../../../shared/config/names.ts';
import { type AwsInMemory, serveAwsInMemory } from '../../chaos/aws-clients.ts';
import { hostileTexts, markedSentence, markedWords } from '../../hostile/corpus.ts';

type Handler = (event: SQSEvent, context: Context) => Promise<{ batchItemFailures: unknown[] }>;

const key = 'articles/سر.txt';
const bucketName = 'newsroom';
const queue = (name: string) => `https://sqs.eu-central-1.amazonaws.com/123456789012/${name}`;

const written: string[] = [];
let aws: AwsInMemory;
let translate: Handler;
let summarise: Handler;
let recordFailure: Handler;
let walk: Handler;
let summariseWithServices: Handler;
let restoreOutput: () => void;

beforeAll(async () => {
  const settings: Partial<Record<keyof typeof variables, string>> = {
    environment: 'dev',
    bucket: bucketName,
    articlePrefix: 'articles/',
    targetLanguages: 'en',
    maxArticleBytes: '1000000',
    translator: 'amazon',
    translateConcurrency: '5',
    translateRequestsPerSecond: '1000',
    summariser: 'extractive',
    backfillConcurrency: '1',
    backfillQueueUrl: queue('backfill'),
    translateQueueUrl: queue('translate'),
    queueUrl: queue('translate'),
    deadLettersUrl: queue('dead-letters'),
    backfillDeadLettersUrl: queue('backfill-dead-letters'),
    summaryQueueUrl: queue('summarise'),
    translateEventSourceId: 'live',
    backfillEventSourceId: 'archive',
    bedrockModelId: 'a-model',
    bedrockUsdPerMillionInputTokens: '1',
    bedrockUsdPerMillionOutputTokens: '1',
    parkedQueueUrl: queue('parked'),
  };
  for (const [setting, value] of Object.entries(settings)) {
    process.env[variables[setting as keyof typeof variables]] = value;
  }
  process.env.AWS_REGION = 'eu-central-1';
  process.env.AWS_LAMBDA_FUNCTION_NAME = 'function';
  restoreOutput = captureOutput();
  aws = serveAwsInMemory(bucketName);
  translate = (await import('../../../lambdas/translate-article.ts')).handler as unknown as Handler;
  summarise = (await import('../../../lambdas/summarise-article.ts')).handler as unknown as Handler;
  walk = (await import('../../../lambdas/walk-articles.ts')).handler as unknown as Handler;
  process.env[variables.summariser] = 'bedrock';
  process.env[variables.entitySource] = 'comprehend';
  summariseWithServices = (await import('../../../lambdas/summarise-with-services.ts')).handler as unknown as Handler;
  recordFailure = (await import('../../../lambdas/record-failure.ts')).handler as unknown as Handler;
}, 60_000);

afterAll(() => {
  aws.restore();
  restoreOutput();
});

beforeEach(() => {
  written.length = 0;
  aws.sent.length = 0;
  for (const at of aws.bucket.keys()) aws.bucket.forget(at);
  aws.onTranslate = (text) =>
    text
      .split('\n')
      .map((line) => `${line} and so on`)
      .join('\n');
});

/** Powertools writes through a console of its own, on the process's streams. */
function captureOutput(): () => void {
  const restores = [process.stdout, process.stderr].map((stream) => {
    const real = stream.write.bind(stream);
    stream.write = ((chunk: string | Uint8Array) => {
      written.push(String(chunk));
      return true;
    }) as typeof stream.write;
    return () => {
      stream.write = real;
    };
  });
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const real = methods.map((method) => console[method]);
  for (const method of methods) console[method] = (...parts: unknown[]) => void written.push(parts.join(' '));
  return () => {
    for (const restore of restores) restore();
    for (const [index, method] of methods.entries()) console[method] = real[index] ?? console.log;
  };
}

function messageOf(body: string): SQSEvent {
  return {
    Records: [
      {
        messageId: 'm-1',
        receiptHandle: 'r-1',
        body,
        attributes: { ApproximateReceiveCount: '1' },
        eventSourceARN: 'arn:aws:sqs:eu-central-1:123456789012:dead-letters',
      } as SQSEvent['Records'][number],
    ],
  };
}

const hintOf = (at: string) => JSON.stringify({ detail: { bucket: { name: bucketName }, object: { key: at } } });
const context = { awsRequestId: 'request-1', getRemainingTimeInMillis: () => 180_000 } as Context;

function upload(text: string): void {
  aws.bucket.put({ key, body: Buffer.from(text), contentType: '', metadata: {} }, 'newsroom');
}

/** Every stretch of twelve characters of the text that has an Arabic letter, as long as none of it is in the log. */
function leaks(text: string): string[] {
  const log = written.join('\n');
  return text
    .split('\n')
    .flatMap((line) =>
      Array.from({ length: Math.max(1, line.length - 11) }, (_, start) => line.slice(start, start + 12)),
    )
    .filter((piece) => /\p{Script=Arabic}/u.test(piece) && log.includes(piece));
}

// With control characters in it the article would be refused, and nothing of it would be tried.
const printable = hostileTexts.filter((text) => text.isWellFormed() && !text.includes('\u0000'));

describe('the handlers', () => {
  const article = `خبر من الميناء\n${markedSentence}\n${printable.map((text) => `وجاء في النص ${text} ثم عاد الهدوء.`).join('\n')}\n`;

  it('write no text of an article into a log or a metric when all goes well', async () => {
    upload(article);
    expect(await translate(messageOf(hintOf(key)), context)).toEqual({ batchItemFailures: [] });
    expect(await summarise(messageOf(hintOf(`${key}.en.translation.json`)), context)).toEqual({
      batchItemFailures: [],
    });
    expect(aws.bucket.current(`${key}.en.manifest.json`)?.metadata.status).toBe('complete');
    const log = written.join('\n');
    expect(log).toContain('Manifest written');
    expect(leaks(article)).toEqual([]);
    for (const words of markedWords) expect(log).not.toContain(words);
  });

  it('write one well-formed line for each log entry, whatever the article says', async () => {
    upload(article);
    await translate(messageOf(hintOf(key)), context);
    await summarise(messageOf(hintOf(`${key}.en.translation.json`)), context);
    const lines = written.flatMap((chunk) => chunk.split('\n')).filter((line) => line.trim() !== '');
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
    expect(written.join('\n')).not.toContain('orged');
  });

  it.each([
    ['ValidationException', 400],
    ['InvalidRequestException', 400],
    ['DetectedLanguageLowConfidenceException', 400],
  ])('write no text of an article when the engine refuses it with its words: %s', async (name, httpStatusCode) => {
    upload(article);
    aws.onTranslate = (text) => {
      const error = new Error(`1 validation error detected: Value '${text}' at 'text' failed to satisfy constraint`);
      throw Object.assign(error, { name, $metadata: { httpStatusCode }, $fault: 'client', Text: text });
    };
    expect(await translate(messageOf(hintOf(key)), context)).toEqual({ batchItemFailures: [] });
    expect(aws.sent).toEqual([{ queueUrl: queue('dead-letters'), body: hintOf(key) }]);
    await recordFailure(messageOf(hintOf(key)), context);
    const manifest = aws.bucket.current(`${key}.en.manifest.json`);
    expect(manifest?.metadata.status).toBe('failed');
    expect(Buffer.from(manifest?.body ?? []).toString('utf8')).not.toContain(markedWords[0]);
    expect(leaks(article)).toEqual([]);
  });

  it('write no text of an article when the services that help to summarise refuse it with its words', async () => {
    upload(article);
    await translate(messageOf(hintOf(key)), context);
    await summariseWithServices(messageOf(hintOf(`${key}.en.translation.json`)), context);
    expect(written.join('\n')).toContain('ValidationException');
    expect(leaks(article)).toEqual([]);
  });

  it('write no text of the articles that a walk reads', async () => {
    upload(article);
    const request = {
      walk: 'w',
      purpose: 'backfill',
      prefix: 'articles/',
      dryRun: true,
      startedAt: '2026-01-15T03:00:00Z',
    };
    const unhurried = { ...context, getRemainingTimeInMillis: () => 300_000 } as Context;
    expect(await walk(messageOf(JSON.stringify(request)), unhurried)).toEqual({ batchItemFailures: [] });
    expect(written.join('\n')).toContain('"sampledBytes');
    expect(leaks(article)).toEqual([]);
  });

  it('write no text of a refused article', async () => {
    const refused = `The secret is ${markedWords[1]} and nothing else in this English article, which goes on for a while.\n`;
    upload(refused);
    await translate(messageOf(hintOf(key)), context);
    expect(aws.bucket.current(`${key}.en.manifest.json`)?.metadata.status).toBe('rejected');
    expect(written.join('\n')).not.toContain(markedWords[1]);
    expect(Buffer.from(aws.bucket.current(`${key}.en.manifest.json`)?.body ?? []).toString('utf8')).not.toContain(
      markedWords[1],
    );
  });

  it.each([
    ['no JSON', 'not JSON'],
    ['an S3 test event', '{"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"newsroom"}'],
    ['an event without a key', '{"detail":{"bucket":{"name":"newsroom"},"object":{}}}'],
    ['null', 'null'],
    ['a key that is no text', '{"detail":{"bucket":{"name":"newsroom"},"object":{"key":5}}}'],
  ])('give up a message that is %s, and touch nothing', async (_what, body) => {
    for (const handler of [translate, summarise, recordFailure]) {
      expect(await handler(messageOf(body), context)).toEqual({ batchItemFailures: [] });
    }
    expect(aws.bucket.keys()).toEqual([]);
    expect(aws.sent.map(({ queueUrl }) => queueUrl)).toEqual([
      queue('dead-letters'),
      queue('dead-letters'),
      queue('parked'),
    ]);
    expect(aws.sent.every((sent) => sent.body === body)).toBe(true);
  });

  it('leave an object of another bucket alone', async () => {
    const body = JSON.stringify({ detail: { bucket: { name: 'elsewhere' }, object: { key } } });
    upload(article);
    for (const handler of [translate, summarise]) {
      expect(await handler(messageOf(body), context)).toEqual({ batchItemFailures: [] });
    }
    expect(aws.bucket.keys()).toEqual([key]);
  });
});
