import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../shared/contract/summary.ts';
import { outputKey } from '../../../shared/domain/object-key.ts';
import type { Summariser } from '../../../shared/ports/summariser.ts';
import { summariseArticle } from '../../../shared/use-cases/summarise-article.ts';
import { translateArticle } from '../../../shared/use-cases/translate-article.ts';
import { createTestPipeline, shortArticle } from '../../builders/pipeline.ts';

const key = 'articles/bridge.txt';
const costUsd = 0.05;

/** A pipeline whose summaries cost money, with the number of those that were made. */
function payingPipeline(options: { readonly warns?: boolean } = {}) {
  const pipeline = createTestPipeline();
  const { summariser } = pipeline.summariseContext;
  const made: string[] = [];
  const paying: Summariser = {
    ...summariser,
    summarise: async (translation) => {
      const { summary } = await summariser.summarise(translation);
      made.push(translation.source.versionId ?? '');
      return {
        summary,
        warnings: options.warns ? [{ code: 'summariser-fallback', message: 'المقال طويل.' }] : [],
        costUsd,
      };
    },
  };
  const summarise = (changes: Partial<typeof pipeline.summariseContext> = {}) =>
    summariseArticle({ ...pipeline.summariseContext, summariser: paying, ...changes }, key);
  const upload = async (body: string): Promise<void> => {
    pipeline.store.upload(key, body);
    await translateArticle(pipeline.translateContext, key);
  };
  const summary = () => pipeline.store.json(outputKey(key, 'en', 'summary')) as Summary;
  return { ...pipeline, made, summarise, upload, summary };
}

describe('a summary that was paid for', () => {
  it('is told with its price, and stands for identical bytes uploaded again at no charge', async () => {
    const { made, summarise, upload, manifest, summary } = payingPipeline();
    await upload(shortArticle);
    await summarise();
    const first = manifest(key);
    expect(first.usage.estimatedCostUsd).toBeGreaterThanOrEqual(costUsd);
    const { source: _, ...told } = summary();
    for (const time of ['second', 'third']) {
      await upload(shortArticle);
      expect(await summarise(), time).toBe('complete');
      expect(manifest(key).source.versionId).not.toBe(first.source.versionId);
      expect(manifest(key).usage.estimatedCostUsd).toBe(0);
      expect(summary()).toEqual({ ...told, source: manifest(key).source });
    }
    expect(made).toHaveLength(1);
  });

  it('is not paid for again by a run after one that ended before its manifest', async () => {
    const { made, store, summarise, upload, manifest } = payingPipeline();
    await upload(shortArticle);
    store.before = (operation, name) => {
      if (operation === 'write' && name.endsWith('.manifest.json')) throw new Error('The function was stopped.');
    };
    await expect(summarise()).rejects.toThrow('stopped');
    store.before = () => {};
    await summarise();
    expect(made).toHaveLength(1);
    expect(manifest(key).usage.estimatedCostUsd).toBeGreaterThanOrEqual(costUsd);
  });

  it('is made again for a changed article, another summariser and another version of the pipeline', async () => {
    const { made, summarise, upload, summariseContext } = payingPipeline();
    const { settings } = summariseContext;
    await upload(shortArticle);
    await summarise();
    await upload(shortArticle.replace('300', '350'));
    await summarise();
    await summarise({ settings: { ...settings, summariser: { name: 'bedrock', version: '2' } } });
    await summarise({ settings: { ...settings, pipelineVersion: '9.9.9' } });
    expect(made).toHaveLength(4);
  });

  it('stands with the warnings of its making', async () => {
    const { made, summarise, upload, manifest } = payingPipeline({ warns: true });
    await upload(shortArticle);
    await summarise();
    const { warnings } = manifest(key);
    expect(warnings).toContainEqual({ code: 'summariser-fallback', message: 'المقال طويل.' });
    await upload(shortArticle);
    await summarise();
    expect(manifest(key).warnings).toEqual(warnings);
    expect(made).toHaveLength(1);
  });

  it.each(['', '%', 'null', '%5B1%5D'])('is made again where its warnings are not known but %j', async (warnings) => {
    const { made, store, summarise, upload } = payingPipeline();
    await upload(shortArticle);
    await summarise();
    const name = outputKey(key, 'en', 'summary');
    store.upload(name, store.text(name) ?? '', { ...(await store.head(name))?.metadata, warnings });
    await upload(shortArticle);
    await summarise();
    expect(made).toHaveLength(2);
  });

  it('is made again once somebody has deleted it with its manifest', async () => {
    const { made, store, summarise, upload, translateContext } = payingPipeline();
    await upload(shortArticle);
    await summarise();
    for (const kind of ['summary', 'manifest'] as const) store.delete(outputKey(key, 'en', kind));
    expect(await translateArticle(translateContext, key)).toBe('translation-current');
    await summarise();
    expect(made).toHaveLength(2);
  });

  it('is made again where what stands is not it any more', async () => {
    const { made, store, summarise, upload } = payingPipeline();
    await upload(shortArticle);
    await summarise();
    const name = outputKey(key, 'en', 'summary');
    const metadata = (await store.head(name))?.metadata ?? {};
    store.upload(name, '{"schemaVersion": "1.0"}', metadata);
    await upload(shortArticle);
    await summarise();
    expect(made).toHaveLength(2);
  });
});
