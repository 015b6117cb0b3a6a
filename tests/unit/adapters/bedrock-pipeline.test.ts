import { afterEach, describe, expect, it } from 'vitest';
import type { Manifest } from '../../../shared/contract/manifest.ts';
import type { Summary } from '../../../shared/contract/summary.ts';
import { outputKey } from '../../../shared/domain/object-key.ts';
import { summariseArticle } from '../../../shared/use-cases/summarise-article.ts';
import { createTestPipeline, shortArticle } from '../../builders/pipeline.ts';
import { connectBedrock } from '../../stubs/bedrock-connection.ts';
import type { BedrockStub, Behaviour } from '../../stubs/bedrock-stub.ts';

const key = 'articles/bridge.txt';
const stubs: BedrockStub[] = [];

afterEach(async () => {
  for (const stub of stubs.splice(0)) await stub.close();
});

/** A pipeline whose article is translated and whose summaries come from a model that behaves so. */
async function pipelineWith(behaviours: readonly Behaviour[]) {
  const { stub, summariser } = await connectBedrock(behaviours, { requestTimeoutSeconds: 0.4 });
  stubs.push(stub);
  const { store, run, summariseContext } = createTestPipeline();
  store.upload(key, shortArticle);
  await run(key);
  const { name, version } = summariser;
  const settings = { ...summariseContext.settings, summariser: { name, version } };
  const look = () => summariseArticle({ ...summariseContext, summariser, settings }, key);
  return {
    stub,
    look,
    manifest: () => store.json(outputKey(key, 'en', 'manifest')) as Manifest,
    summary: () => store.json(outputKey(key, 'en', 'summary')) as Summary,
  };
}

describe('an article that a model should summarise', () => {
  it('is summarised anew when the environment turns to the model, and its manifest says when that failed', async () => {
    const { look, manifest, summary } = await pipelineWith([{ does: 'answer', answer: 'No.' }]);
    expect(manifest().warnings.map(({ code }) => code)).not.toContain('summariser-fallback');
    expect(await look()).toBe('complete');
    expect(manifest().status).toBe('complete');
    expect(manifest().warnings.map(({ code }) => code)).toContain('summariser-fallback');
    expect(summary().summariser.name).toBe('extractive');
  });

  it('costs what the model bills beside the translation, used or not', async () => {
    const { look, manifest } = await pipelineWith([{ does: 'answer', answer: 'No.' }]);
    const before = manifest().usage;
    await look();
    // 900 tokens at 3 dollars a million and 300 at 15.
    expect(manifest().usage).toEqual({
      ...before,
      estimatedCostUsd: expect.closeTo(before.estimatedCostUsd + 0.0072, 6),
    });
  });

  it('is not asked about again because the extractive summary stood in', async () => {
    const { stub, look } = await pipelineWith([{ does: 'answer', answer: 'No.' }]);
    await look();
    expect(await look()).toBe('current');
    expect(stub.requests).toHaveLength(1);
  });

  it('keeps what it had while the service is in trouble', async () => {
    const { look, manifest } = await pipelineWith([{ does: 'fail', status: 503, type: 'ServiceUnavailableException' }]);
    const before = manifest();
    await expect(look()).rejects.toMatchObject({ retryable: true });
    expect(manifest()).toEqual(before);
  });
});
