import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createS3ArticleStore } from '../../shared/adapters/s3-article-store.ts';
import { Manifest, Summary, Translation } from '../../shared/contract/index.ts';
import { outputKey } from '../../shared/domain/object-key.ts';
import { longArticle, shortArticle } from '../builders/pipeline.ts';
import { articleStoreConformance } from '../conformance/article-store.ts';
import { startTranslateStub } from '../stubs/translate-stub.ts';
import { type Cloud, eventually, openCloud, setRedrive } from './cloud.ts';
import { deployStack, type StackOutputs } from './deployment.ts';
import { type Emulator, pythonWithEmulator, startEmulator } from './emulator.ts';

const python = pythonWithEmulator();
const poison = 'سم-الاختبار';

let buckets = 0;

/** The project's samples, and the articles that lie beside the project where there are any. */
const readySamples = ['../../samples', '../../../shared/seeds'].flatMap((folder) => {
  const path = join(import.meta.dirname, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path).map((name) => [name, readFileSync(join(path, name))] as const);
});

describe.skipIf(python === null)('the deployed pipeline', () => {
  let stub: Awaited<ReturnType<typeof startTranslateStub>>;
  let emulator: Emulator;
  let stack: StackOutputs;
  let cloud: Cloud;

  beforeAll(async () => {
    stub = await startTranslateStub({ poison: [poison] });
    emulator = await startEmulator(python ?? '', stub.url);
    stack = await deployStack(emulator.url);
    cloud = await openCloud(emulator.url, stack.BucketName);
    await setRedrive(cloud.sqs, stack.TranslateQueueUrl, stack.TranslateDeadLettersUrl, 1);
  });
  afterAll(async () => {
    await emulator?.stop();
    await stub?.close();
  });

  const key = 'articles/2026/جسر بغداد + 100% #1.txt';

  it('puts four valid outputs next to an article with a hard key, and announces the manifest', async () => {
    await cloud.upload(key, shortArticle, { published: '2026-01-12', 'source-url': 'https://example.org/a' });
    const manifest = await cloud.manifest(key);
    expect(manifest.status).toBe('complete');
    expect(manifest.source).toMatchObject({ key, published: '2026-01-12', url: 'https://example.org/a' });
    const kinds = ['translation', 'summary', 'briefing', 'manifest'] as const;
    expect(await cloud.keys(key)).toEqual([key, ...kinds.map((kind) => outputKey(key, 'en', kind))].sort());
    const read = async (kind: (typeof kinds)[number]) => JSON.parse(await cloud.text(outputKey(key, 'en', kind)));
    expect(Translation.safeParse(await read('translation')).error).toBeUndefined();
    expect(Summary.safeParse(await read('summary')).error).toBeUndefined();
    expect(Manifest.safeParse(await read('manifest')).error).toBeUndefined();
    expect(await cloud.text(outputKey(key, 'en', 'briefing'))).toMatch(/^<!doctype html>/);
    expect(await cloud.contentType(outputKey(key, 'en', 'briefing'))).toBe('text/html; charset=utf-8');
    expect(await cloud.text(key)).toBe(shortArticle);
    await eventually('the manifest event', async () => {
      const events = await cloud.manifestEvents();
      return events.includes(outputKey(key, 'en', 'manifest')) ? events : null;
    });
  });

  it('does nothing for a duplicate event', async () => {
    const before = await cloud.manifest(key);
    const { requests } = stub.stats();
    const event = { detail: { bucket: { name: stack.BucketName }, object: { key } } };
    await cloud.sqs.send(
      new SendMessageCommand({ QueueUrl: stack.TranslateQueueUrl, MessageBody: JSON.stringify(event) }),
    );
    await quiet(cloud, stack.TranslateQueueUrl);
    expect(await cloud.manifest(key)).toEqual(before);
    expect(stub.stats().requests).toBe(requests);
  });

  it('pays only for what changed when the article is edited and uploaded again', async () => {
    const before = await cloud.manifest(key);
    await cloud.upload(key, shortArticle.replace('300 ألف', '350 ألف'));
    const after = await cloud.manifest(key, (manifest) => manifest.source.etag !== before.source.etag);
    expect(after.status).toBe('complete');
    expect(after.usage.billedCharacters).toBeGreaterThan(0);
    expect(after.usage.billedCharacters).toBeLessThan(before.usage.billedCharacters / 2);
    expect(await cloud.text(outputKey(key, 'en', 'translation'))).toContain('350');
  });

  it('translates an article of several requests', async () => {
    const long = 'articles/long.txt';
    await cloud.upload(long, longArticle(80));
    const manifest = await cloud.manifest(long);
    expect(manifest.status).toBe('complete');
    expect(manifest.usage.requests).toBeGreaterThan(2);
    const translation = Translation.parse(JSON.parse(await cloud.text(outputKey(long, 'en', 'translation'))));
    expect(translation.segments).toHaveLength(81);
    expect(await cloud.keys('.tarjuman/')).toEqual([]);
  });

  it('refuses a faulty article and says why', async () => {
    const english = 'articles/english.txt';
    await cloud.upload(english, 'The ministry said on Monday that exports rose.\n');
    expect(await cloud.manifest(english)).toMatchObject({ status: 'rejected', reason: { code: 'not-arabic' } });
    expect(await cloud.keys(english)).toEqual([english, outputKey(english, 'en', 'manifest')]);
  });

  it('records the failure of a poisonous article, parks its message, and leaves the rest alone', async () => {
    const poisoned = 'articles/poison.txt';
    await cloud.upload(poisoned, `خبر قصير\nقالت الوزارة إن ${poison} وصل إلى المدينة مساء أمس.\n`);
    // The translator's client tries for most of a minute before it gives one request up.
    const manifest = await cloud.manifest(poisoned, () => true, 120_000);
    expect(manifest).toMatchObject({ status: 'failed', reason: { code: 'translator-unavailable' }, outputs: {} });
    const parked = await eventually('the parked message', async () => {
      const bodies = await cloud.drain(stack.ParkedQueueUrl);
      return bodies.length > 0 ? bodies : null;
    });
    expect(parked.map((body) => JSON.parse(body).detail.object.key)).toEqual([poisoned]);
  });

  it.each(readySamples)('takes %s through', async (name, body) => {
    const sample = `articles/samples/${name}`;
    await cloud.upload(sample, body);
    expect(await cloud.manifest(sample)).toMatchObject({ status: 'complete', usage: { requests: 1 } });
    const summary = Summary.parse(JSON.parse(await cloud.text(outputKey(sample, 'en', 'summary'))));
    expect(summary.keyPoints.length).toBeGreaterThanOrEqual(3);
    expect(summary.verification.verified).toBeGreaterThan(0);
  });

  it('removes the outputs of an article that is deleted', async () => {
    await cloud.remove(key);
    await eventually('the removal of the outputs', async () => ((await cloud.keys(key)).length === 0 ? true : null));
  });

  it('never started itself with its own outputs', async () => {
    await quiet(cloud, stack.TranslateQueueUrl);
    const every = await cloud.keys('articles/');
    expect(every.filter((name) => /\.en\..*\.en\./.test(name))).toEqual([]);
  });

  articleStoreConformance('S3', async () => {
    const bucket = `conformance-${++buckets}`;
    await cloud.s3.send(new CreateBucketCommand({ Bucket: bucket }));
    return createS3ArticleStore(cloud.s3, bucket);
  });
});

/** Waits until a queue has nothing waiting and nothing in flight. */
async function quiet(cloud: Cloud, queueUrl: string): Promise<void> {
  await eventually('the queue to be empty', async () => ((await cloud.backlog(queueUrl)) === 0 ? true : null));
}
