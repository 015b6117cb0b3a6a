import { SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { backfill } from '../../cli/commands/backfill.ts';
import { opsPause, opsResume, opsStatus } from '../../cli/commands/ops.ts';
import { pipelineVersion } from '../../shared/config/defaults.ts';
import { shortArticle } from '../builders/pipeline.ts';
import { startTranslateStub, type TranslateStub } from '../stubs/translate-stub.ts';
import { type Cloud, eventually, openCloud } from './cloud.ts';
import { deployStack, type StackOutputs } from './deployment.ts';
import { type Emulator, emulatorEnvironment, pythonWithEmulator, startEmulator } from './emulator.ts';
import { releaseVersion } from './other-version.ts';

const python = pythonWithEmulator();
const nextVersion = '99.0.0';
const options = { environment: 'dev', json: true };

describe.skipIf(python === null)('a release while articles are under way', () => {
  let stub: TranslateStub;
  let emulator: Emulator;
  let stack: StackOutputs;
  let cloud: Cloud;
  let said: string[];
  const keys: string[] = [];

  beforeAll(async () => {
    stub = await startTranslateStub({ latencyMs: 1_000 });
    emulator = await startEmulator(python ?? '', stub.url);
    stack = await deployStack(emulator.url);
    cloud = await openCloud(emulator.url, stack.BucketName);
    // The emulator kills what runs when its code is replaced, where AWS lets it finish: such a message comes back sooner.
    const Attributes = { VisibilityTimeout: '10' };
    for (const QueueUrl of [stack.TranslateQueueUrl, stack.SummariseQueueUrl]) {
      await cloud.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }));
    }
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

  async function upload(): Promise<string> {
    const key = `articles/${keys.length}.txt`;
    keys.push(key);
    await cloud.upload(key, shortArticle);
    return key;
  }

  /** Ends the leases that killed runs hold, as three minutes would. */
  async function endLeases(): Promise<void> {
    for (const key of await cloud.keys('.tarjuman/')) if (!key.includes('/walks/')) await cloud.remove(key);
  }

  it('loses none of them', async () => {
    expect(await cloud.manifest(await upload())).toMatchObject({ status: 'complete', pipelineVersion });
    await opsPause({ ...options, lane: 'archive' });
    expect(answer()).toEqual({ paused: ['archive'] });

    // What is uploaded from now on comes before, while and after the code is replaced.
    let released = false;
    const release = deployStack(emulator.url, { edit: (folder) => releaseVersion(folder, nextVersion) });
    const over = () => {
      released = true;
    };
    release.then(over, over);
    while (!released) {
      await upload();
      await new Promise((resolve) => setTimeout(resolve, 2_000));
    }
    await release;
    await upload();
    await endLeases();

    const manifests = await Promise.all(keys.map((key) => cloud.manifest(key, () => true, 90_000)));
    expect(manifests.map(({ status }) => status)).toEqual(keys.map(() => 'complete'));
    // What was made before the release stays valid and stays as it is; what came after is the new version's.
    expect(manifests.at(0)?.pipelineVersion).toBe(pipelineVersion);
    expect(manifests.at(-1)?.pipelineVersion).toBe(nextVersion);
    for (const queue of [stack.TranslateDeadLettersUrl, stack.SummariseDeadLettersUrl, stack.ParkedQueueUrl]) {
      expect(await cloud.backlog(queue)).toBe(0);
    }
  });

  it('leaves paused what was paused', async () => {
    expect(await opsStatus(options)).toBe(1);
    expect(answer()).toMatchObject({ paused: ['archive'] });
  });

  it('is followed by a backfill of what older versions made, and of nothing else', async () => {
    const made = await Promise.all(keys.map((key) => cloud.manifest(key)));
    const older = made.filter((manifest) => manifest.pipelineVersion === pipelineVersion).length;
    await opsResume(options);
    said.splice(0);
    expect(await backfill({ ...options, olderThan: nextVersion, wait: true })).toBe(0);
    expect(answer()).toMatchObject({ counts: { articles: keys.length, hinted: older, current: keys.length - older } });
    for (const key of keys) await cloud.manifest(key, (manifest) => manifest.pipelineVersion === nextVersion, 90_000);
    await eventually('the backfill to end', async () =>
      (await cloud.backlog(stack.BackfillQueueUrl)) === 0 ? true : null,
    );
  });
});
