import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Summary } from '../../shared/contract/index.ts';
import { outputKey } from '../../shared/domain/object-key.ts';
import { muralStory, painter } from '../builders/mural-story.ts';
import { type BedrockStub, startBedrockStub } from '../stubs/bedrock-stub.ts';
import { type ComprehendStub, startComprehendStub } from '../stubs/comprehend-stub.ts';
import { copyingModel } from '../stubs/copying-model.ts';
import { startTranslateStub } from '../stubs/translate-stub.ts';
import { type Cloud, openCloud } from './cloud.ts';
import { deployStack } from './deployment.ts';
import { type Emulator, pythonWithEmulator, startEmulator } from './emulator.ts';

const python = pythonWithEmulator();
const modelId = 'eu.maker.model-v1:0';

describe.skipIf(python === null)('an environment whose summaries are made with services', () => {
  let translate: Awaited<ReturnType<typeof startTranslateStub>>;
  let bedrock: BedrockStub;
  let comprehend: ComprehendStub;
  let emulator: Emulator;
  let cloud: Cloud;

  beforeAll(async () => {
    translate = await startTranslateStub();
    bedrock = await startBedrockStub([{ does: 'read', model: copyingModel }]);
    comprehend = await startComprehendStub([{ does: 'find', words: { [painter.source]: 'PERSON' } }]);
    // The functions inherit where services are from the emulator.
    vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', bedrock.url);
    vi.stubEnv('AWS_ENDPOINT_URL_COMPREHEND', comprehend.url);
    emulator = await startEmulator(python ?? '', translate.url);
    const { BucketName } = await deployStack(emulator.url, {
      changes: {
        summariser: 'bedrock',
        summariseTimeoutSeconds: 120,
        bedrock: { modelId, usdPerMillionInputTokens: 100, usdPerMillionOutputTokens: 1000 },
        entitySource: 'comprehend',
      },
    });
    cloud = await openCloud(emulator.url, BucketName);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await emulator?.stop();
    await Promise.all([translate?.close(), bedrock?.close(), comprehend?.close()]);
  });

  const key = 'articles/mural.txt';
  const article = muralStory.map(([arabic]) => arabic).join('\n\n');

  it('asks each once, and tells their cost', async () => {
    await cloud.upload(key, article);
    const { usage, warnings } = await cloud.manifest(key, ({ status }) => status === 'complete');
    expect([bedrock.requests.map((request) => request.modelId), comprehend.requests.length]).toEqual([[modelId], 1]);
    expect(warnings.map(({ code }) => code)).not.toContain('summariser-fallback');
    // 900 tokens at 100 dollars a million and 300 at 1,000, beside the translation.
    expect(usage.estimatedCostUsd).toBeGreaterThan(0.39);
    const summary = Summary.parse(JSON.parse(await cloud.text(outputKey(key, 'en', 'summary'))));
    expect(summary.summariser).toMatchObject({ name: 'bedrock', version: expect.stringContaining(modelId) });
    expect(summary.people.map(({ name }) => name.source)).toContain(painter.source);
  });

  it('pays for the same text once', async () => {
    const before = await cloud.manifest(key);
    await cloud.upload(key, article);
    const after = await cloud.manifest(key, ({ source }) => source.versionId !== before.source.versionId);
    expect(after.usage.estimatedCostUsd).toBe(0);
    expect([bedrock.requests.length, comprehend.requests.length]).toEqual([1, 1]);
  });
});
