import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { backfill } from '../../cli/commands/backfill.ts';
import { opsRedrive, opsResume, opsRetry, opsStatus } from '../../cli/commands/ops.ts';
import { readEnvironment } from '../../cli/environment-outputs.ts';
import { outputKey } from '../../shared/domain/object-key.ts';
import type { WalkReport } from '../../shared/use-cases/walk-report.ts';
import { walkReportKey } from '../../shared/use-cases/walk-report.ts';
import { inventoryFile, inventoryOf } from '../builders/inventory.ts';
import { shortArticle } from '../builders/pipeline.ts';
import { startTranslateStub } from '../stubs/translate-stub.ts';
import { type Cloud, eventually, openCloud } from './cloud.ts';
import { invokeFunction } from './deployed-functions.ts';
import { deployStack, outputsFile, type StackOutputs } from './deployment.ts';
import { type Emulator, emulatorEnvironment, pythonWithEmulator, startEmulator } from './emulator.ts';

const python = pythonWithEmulator();
const denied = 'ممنوع-التشغيل';
const options = { environment: 'dev', json: true };

describe.skipIf(python === null)('operating the deployed pipeline', () => {
  let stub: Awaited<ReturnType<typeof startTranslateStub>>;
  let emulator: Emulator;
  let stack: StackOutputs;
  let cloud: Cloud;
  let said: string[];

  beforeAll(async () => {
    stub = await startTranslateStub({ denied: [denied] });
    emulator = await startEmulator(python ?? '', stub.url);
    stack = await deployStack(emulator.url);
    cloud = await openCloud(emulator.url, stack.BucketName);
    for (const [name, value] of Object.entries(emulatorEnvironment(emulator.url))) vi.stubEnv(name, value);
    said = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await emulator?.stop();
    await stub?.close();
  });

  const answer = () => JSON.parse(said.splice(0).join('')) as Record<string, unknown>;

  /** Loses an article's manifest, as if its events had never come. */
  async function lose(key: string): Promise<void> {
    await cloud.upload(key, shortArticle);
    await cloud.manifest(key);
    await cloud.remove(outputKey(key, 'en', 'manifest'));
  }

  async function report(walk: string): Promise<WalkReport> {
    return eventually(`the report of ${walk}`, async () => {
      const text = await cloud.text(walkReportKey(walk));
      return text === '' ? null : (JSON.parse(text) as WalkReport);
    });
  }

  async function sweep(walk: string): Promise<WalkReport> {
    await startSweep(walk);
    return report(walk);
  }

  async function startSweep(walk: string): Promise<void> {
    const startedAt = new Date().toISOString();
    const request = { walk, purpose: 'sweep', prefix: stack.ArticlePrefix, startedAt };
    await cloud.sqs.send(
      new SendMessageCommand({ QueueUrl: stack.WalkQueueUrl, MessageBody: JSON.stringify(request) }),
    );
  }

  it('sweeps: hints an article that has no manifest, and outputs that have no article', async () => {
    const lost = 'articles/lost.txt';
    await lose(lost);
    const orphan = outputKey('articles/never.txt', 'en', 'manifest');
    await cloud.upload(orphan, '{}');
    const { counts } = await sweep('sweep-test-1');
    expect(counts).toMatchObject({ orphans: 1 });
    expect(counts.hinted).toBeGreaterThanOrEqual(1);
    expect(await cloud.manifest(lost)).toMatchObject({ status: 'complete' });
    await eventually('the orphan to go', async () => ((await cloud.keys(orphan)).length === 0 ? true : null));
  });

  it('finds nothing to do once all is well', async () => {
    const { counts } = await sweep('sweep-test-2');
    expect(counts).toMatchObject({ current: 1, orphans: 0 });
  });

  it('retries an article by its key', async () => {
    const key = 'articles/retried.txt';
    await lose(key);
    expect(await opsRetry([key], options)).toBe(0);
    expect(answer()).toEqual({ hinted: [key] });
    expect(await cloud.manifest(key)).toMatchObject({ status: 'complete' });
  });

  it('tells before a backfill what it would take, then feeds it by its own queue', async () => {
    const folder = 'articles/archive/';
    await lose(`${folder}1.txt`);
    await lose(`${folder}2.txt`);
    expect(await backfill({ ...options, prefix: folder, dryRun: true })).toBe(0);
    expect(answer()).toMatchObject({
      dryRun: true,
      counts: { articles: 2, hinted: 2, requests: 2 },
      estimate: { articles: 2, sampledShare: 1 },
    });
    expect(await cloud.keys(outputKey(`${folder}1.txt`, 'en', 'manifest'))).toEqual([]);
    expect(await backfill({ ...options, prefix: folder, wait: true })).toBe(0);
    expect(answer()).toMatchObject({ dryRun: false, counts: { hinted: 2 } });
    for (const name of ['1', '2']) {
      expect(await cloud.manifest(`${folder}${name}.txt`)).toMatchObject({ status: 'complete' });
    }
    expect(await backfill({ ...options, prefix: folder, wait: true })).toBe(0);
    expect(answer()).toMatchObject({ counts: { articles: 2, current: 2, hinted: 0 } });
  });

  it('feeds an archive that an inventory lists', async () => {
    const key = 'articles/inventory/one + two.txt';
    await lose(key);
    const { ETag: etag = '', ContentLength: bytes = 0 } = await cloud.s3.send(
      new HeadObjectCommand({ Bucket: stack.BucketName, Key: key }),
    );
    const list = 'lists/data/1.csv.gz';
    await cloud.upload(list, inventoryFile(stack.BucketName, [{ key, etag: etag.replaceAll('"', ''), bytes }]));
    const manifest = inventoryOf(stack.BucketName, stack.BucketName, [list]);
    await cloud.upload('lists/manifest.json', JSON.stringify(manifest));
    const inventory = `s3://${stack.BucketName}/lists/manifest.json`;
    expect(await backfill({ ...options, inventory, wait: true })).toBe(0);
    expect(answer()).toMatchObject({ inventory, counts: { articles: 1, hinted: 1 } });
    expect(await cloud.manifest(key)).toMatchObject({ status: 'complete' });

    await cloud.upload('lists/lost.json', JSON.stringify({ ...manifest, files: [{ key: 'lists/data/gone.csv.gz' }] }));
    const givenUp = await backfill({ ...options, inventory: inventory.replace('manifest', 'lost'), dryRun: true });
    expect([givenUp, answer()]).toMatchObject([1, { fault: expect.stringContaining('gone.csv.gz') }]);
    await eventually('the parked walk', async () => ((await cloud.backlog(stack.ParkedQueueUrl)) > 0 ? true : null));
    await cloud.drain(stack.ParkedQueueUrl);

    await cloud.upload('lists/orc.json', JSON.stringify({ ...manifest, fileFormat: 'ORC' }));
    const refused = backfill({ ...options, inventory: `s3://${stack.BucketName}/lists/orc.json` });
    await expect(refused).rejects.toThrow('only CSV is read');
  });

  it('fails what is refused at the first try, and redrives it once the cause is gone: it ends complete', async () => {
    const key = 'articles/denied.txt';
    await cloud.upload(key, `خبر قصير\nقالت الوزارة إن ${denied} وصل إلى المدينة مساء أمس.\n`);
    // The queue has no redrive policy here: the function itself gives up what no retry can help.
    const failed = await cloud.manifest(key, ({ status }) => status === 'failed');
    expect(failed.reason?.code).toBe('translator-refused');
    await eventually('the parked message', async () => ((await cloud.backlog(stack.ParkedQueueUrl)) > 0 ? true : null));
    expect(await opsStatus(options)).toBe(1);
    expect(answer()).toMatchObject({ queues: { parked: { waiting: 1 } } });

    stub.configure({ denied: [] });
    expect(await opsRedrive(options)).toBe(0);
    expect(answer()).toEqual({ resent: [key], left: [] });
    expect(await cloud.manifest(key, ({ status }) => status === 'complete')).toMatchObject({ reason: null });
    expect(await cloud.backlog(stack.ParkedQueueUrl)).toBe(0);
  });

  it('pauses when the cost cap is reached, loses nothing, and goes on when told to', async () => {
    const key = 'articles/waits.txt';
    const alarm = { source: 'aws.cloudwatch', alarmData: { alarmName: 'CostCap', state: { value: 'ALARM' } } };
    await invokeFunction(emulator.url, 'PauseTranslation', alarm);
    await invokeFunction(emulator.url, 'PauseTranslation', alarm);
    await cloud.upload(key, shortArticle);
    await eventually('the waiting message', async () =>
      (await cloud.backlog(stack.TranslateQueueUrl)) === 1 ? true : null,
    );
    await startSweep('sweep-while-paused');
    await eventually('the sweep to be left', async () =>
      (await cloud.backlog(stack.WalkQueueUrl)) === 0 ? true : null,
    );
    expect(await cloud.text(walkReportKey('sweep-while-paused'))).toBe('');
    expect(await opsStatus(options)).toBe(1);
    expect(answer()).toMatchObject({ paused: ['live', 'archive'], queues: { 'to translate': { waiting: 1 } } });
    expect(await cloud.keys(key)).toEqual([key]);

    expect(await opsResume(options)).toBe(0);
    expect(answer()).toEqual({ resumed: ['live', 'archive'] });
    expect(await cloud.manifest(key)).toMatchObject({ status: 'complete' });
    expect(await opsStatus(options)).toBe(0);
    expect(answer()).toMatchObject({ paused: [] });
  });

  it('finds an environment by its stack as by the outputs that the deployment wrote', async () => {
    const told = await readEnvironment({ environment: 'dev' });
    expect(told).toMatchObject({ bucketName: stack.BucketName, walkQueueUrl: stack.WalkQueueUrl });
    expect(await readEnvironment({ environment: 'dev', outputs: outputsFile })).toEqual(told);
    await expect(readEnvironment({ environment: 'nowhere' })).rejects.toThrow('Tarjuman-nowhere');
  });
});
