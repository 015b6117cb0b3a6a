import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { GetObjectCommand, HeadObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordKey } from '../../examples/consumer/index-article.ts';
import type { SummaryRecord } from '../../examples/consumer/summary-record.ts';
import { outputKey } from '../../shared/domain/object-key.ts';
import { runScript, scripts } from '../builders/documentation.ts';
import { shortArticle } from '../builders/pipeline.ts';
import { startTranslateStub, type TranslateStub } from '../stubs/translate-stub.ts';
import { type Cloud, eventually, openCloud } from './cloud.ts';
import { cdk, deployStack } from './deployment.ts';
import { type Emulator, emulatorEnvironment, pythonWithEmulator, startEmulator } from './emulator.ts';

const python = pythonWithEmulator();
// The emulator's installation brings the AWS CLI along.
const shellPath = `${dirname(python ?? '')}:${process.env.PATH}`;
const hasShellTools = ['aws', 'jq'].every(
  (tool) => spawnSync(tool, ['--version'], { env: { ...process.env, PATH: shellPath } }).status === 0,
);
if (!hasShellTools)
  console.warn('SKIPPED: the scripts of the documents need the AWS CLI (npm run install:local-aws) and jq.');
const projectRoot = join(import.meta.dirname, '../..');

/** Deploys the example as its docs say, next to the pipeline. */
async function deployConsumer(
  emulatorUrl: string,
  bucket: string,
): Promise<{ readonly IndexBucketName: string; readonly FunctionArn: string }> {
  const outputsFile = join(projectRoot, '.cache/consumer-outputs.json');
  const args = ['deploy', '--app', 'node examples/consumer/app.ts', '-c', `bucket=${bucket}`];
  const quiet = ['--require-approval', 'never', '--outputs-file', outputsFile, '--output', '.cache/consumer.out'];
  await cdk(emulatorUrl, [...args, ...quiet]);
  return JSON.parse(await readFile(outputsFile, 'utf8')).TarjumanConsumer;
}

describe.skipIf(python === null)('the example consumer next to the deployed pipeline', () => {
  let stub: TranslateStub;
  let emulator: Emulator;
  let cloud: Cloud;
  let index: string;
  let environment: Readonly<Record<string, string>>;
  let folder: string;

  beforeAll(async () => {
    stub = await startTranslateStub();
    emulator = await startEmulator(python ?? '', stub.url);
    const { BucketName } = await deployStack(emulator.url);
    const consumer = await deployConsumer(emulator.url, BucketName);
    index = consumer.IndexBucketName;
    environment = {
      BUCKET: BucketName,
      KEY: key,
      INDEX_BUCKET: index,
      FUNCTION_ARN: consumer.FunctionArn,
      ...emulatorEnvironment(emulator.url),
      PATH: shellPath,
    };
    folder = await mkdtemp(join(tmpdir(), 'tarjuman-docs-'));
    cloud = await openCloud(emulator.url, BucketName);
  });
  afterAll(async () => {
    await emulator?.stop();
    await stub?.close();
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  const key = 'articles/2026/جسر بغداد + 100% #1.txt';
  const subject = { key, target: 'en' };

  async function record(until: (record: SummaryRecord) => boolean = () => true): Promise<SummaryRecord> {
    return eventually(`the record of ${key}`, async () => {
      const found = await cloud.s3
        .send(new GetObjectCommand({ Bucket: index, Key: recordKey(subject) }))
        .catch(() => null);
      if (found === null) return null;
      const read = JSON.parse((await found.Body?.transformToString()) ?? '') as SummaryRecord;
      return until(read) ? read : null;
    });
  }

  it('indexes the summary of an article that was uploaded', async () => {
    await cloud.upload(key, shortArticle, { published: '2026-01-12' });
    expect(await record()).toMatchObject({ key, target: 'en', status: 'complete', published: '2026-01-12' });
    const head = await cloud.s3.send(new HeadObjectCommand({ Bucket: index, Key: recordKey(subject) }));
    expect(head.Metadata?.['manifest-version']).toMatch(/./);
  });

  const documented = scripts().filter(
    ({ place, text }) => place === 'cloud' && !/cdk deploy|npm run deploy/.test(text),
  );

  it.skipIf(!hasShellTools).each(documented.map((script) => [script.document, script] as const))(
    'is asked by the scripts of %s',
    async (_, { text }) => {
      const finished = await runScript(text, folder, environment);
      expect(finished, finished.stderr).toMatchObject({ code: 0 });
      expect(finished.stdout).not.toBe('');
    },
  );

  it('follows an edit, and a refusal', async () => {
    const before = await record();
    await cloud.upload(key, shortArticle.replace('45', '46'));
    await record(({ finishedAt }) => finishedAt !== before.finishedAt);
    await cloud.upload(key, 'Nothing here is Arabic any more.');
    expect(await record(({ status }) => status === 'rejected')).toMatchObject({ headline: null, keyPoints: [] });
  });

  it('keeps one record an article', async () => {
    const { Contents = [] } = await cloud.s3.send(new ListObjectsV2Command({ Bucket: index }));
    expect(Contents.map(({ Key }) => Key)).toEqual([recordKey(subject)]);
  });

  it('forgets an article that was deleted', async () => {
    await cloud.remove(key);
    await eventually('the manifest to go', async () =>
      (await cloud.keys(outputKey(key, 'en', 'manifest'))).length === 0 ? true : null,
    );
    await eventually('the record to go', async () => {
      const { Contents = [] } = await cloud.s3.send(new ListObjectsV2Command({ Bucket: index }));
      return Contents.length === 0 ? true : null;
    });
  });
});
