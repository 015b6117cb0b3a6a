import { describe, expect, it } from 'vitest';
import { type ArticleReader, readArticle } from '../../../shared/client/read-article.ts';
import { outputKey } from '../../../shared/domain/object-key.ts';
import { createTestPipeline, shortArticle, type TestPipeline } from '../../builders/pipeline.ts';

const key = 'articles/bridge.txt';

async function finished(): Promise<TestPipeline> {
  const pipeline = createTestPipeline();
  pipeline.store.upload(key, shortArticle);
  await pipeline.run(key);
  return pipeline;
}

describe('readArticle', () => {
  it('gives the outputs that the manifest names, typed', async () => {
    const { store } = await finished();
    const article = await readArticle(store, key);
    if (article.status !== 'complete') throw new Error(article.status);
    expect(article.translation.segments[0]?.source).toBe('افتتاح جسر جديد في بغداد');
    expect(article.summary.source).toEqual(article.manifest.source);
    expect(article.briefing).toMatch(/^<!doctype html>/);
  });

  it('asks for each output by the version that the manifest names', async () => {
    const { store } = await finished();
    const asked: [string, string | undefined][] = [];
    const reader: ArticleReader = {
      read: (name, options) => {
        asked.push([name, options?.versionId]);
        return store.read(name);
      },
    };
    const article = await readArticle(reader, key);
    if (article.status !== 'complete') throw new Error(article.status);
    const { translation, summary, briefing } = article.manifest.outputs;
    expect(asked).toEqual([
      [outputKey(key, 'en', 'manifest'), undefined],
      ...[translation, summary, briefing].map((output) => [output?.key, output?.versionId]),
    ]);
  });

  it('tells an article that was refused by its reason', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, 'Nothing here is Arabic.');
    await pipeline.run(key);
    expect(await readArticle(pipeline.store, key)).toMatchObject({
      status: 'rejected',
      reason: { code: 'not-arabic' },
    });
  });

  it('tells an article that nobody has finished', async () => {
    const { store } = createTestPipeline();
    store.upload(key, shortArticle);
    expect(await readArticle(store, key)).toMatchObject({ status: 'unreadable', code: 'no-manifest' });
    const { store: done } = await finished();
    expect(await readArticle(done, key, 'fr')).toMatchObject({ status: 'unreadable', code: 'no-manifest' });
  });

  it.each(['translation', 'summary', 'briefing'] as const)(
    'does not hand on a %s that is not the one named',
    async (kind) => {
      const { store } = await finished();
      const name = outputKey(key, 'en', kind);
      store.upload(name, `${store.text(name)} `);
      expect(await readArticle(store, key)).toMatchObject({ status: 'unreadable', code: 'changed-output' });
      store.delete(name);
      expect(await readArticle(store, key)).toMatchObject({ status: 'unreadable', code: 'missing-output' });
    },
  );

  it('looks again when a newer run replaces the outputs meanwhile', async () => {
    const pipeline = await finished();
    const { store } = pipeline;
    let replaced = false;
    const reader: ArticleReader = {
      read: async (name) => {
        if (name.endsWith('.summary.json') && !replaced) {
          replaced = true;
          store.upload(key, shortArticle.replace('45', '46'));
          await pipeline.run(key);
        }
        return store.read(name);
      },
    };
    const article = await readArticle(reader, key);
    expect(article.status === 'complete' && article.translation.segments[1]?.source).toContain('46');
  });

  it.each([
    ['not JSON', 'damaged', 'no json'],
    ['of another form', 'damaged', '{"schemaVersion":"1.0"}'],
    ['of a later schema', 'unknown-schema', '{"schemaVersion":"2.0"}'],
  ])('says so when the manifest is %s', async (_, code, body) => {
    const { store } = await finished();
    store.upload(outputKey(key, 'en', 'manifest'), body);
    expect(await readArticle(store, key)).toMatchObject({ status: 'unreadable', code });
  });
});
