import { describe, expect, it } from 'vitest';
import { indexArticle, NotReadableError, recordKey } from '../../../../examples/consumer/index-article.ts';
import type { S3Reader } from '../../../../examples/consumer/s3-reader.ts';
import type { SummaryRecord } from '../../../../examples/consumer/summary-record.ts';
import { ConflictError } from '../../../../shared/domain/errors.ts';
import { outputKey } from '../../../../shared/domain/object-key.ts';
import { createTestPipeline, shortArticle } from '../../../builders/pipeline.ts';
import { createMemoryArticleStore, type MemoryArticleStore } from '../../../fakes/memory-article-store.ts';

const subject = { key: 'articles/bridge.txt', target: 'en' };
const writes = (store: MemoryArticleStore) => store.calls.filter(({ operation }) => operation === 'write').length;

async function published(text = shortArticle) {
  const pipeline = createTestPipeline();
  const { store } = pipeline;
  store.upload(subject.key, text);
  await pipeline.run(subject.key);
  const outputs: S3Reader = {
    read: (key) => store.read(key),
    version: async (key) => (await store.head(key))?.versionId ?? null,
  };
  const index = createMemoryArticleStore('index');
  const record = () => index.json(recordKey(subject)) as SummaryRecord;
  return { pipeline, outputs, index, record };
}

describe('indexArticle', () => {
  it('keeps one line of what an article says', async () => {
    const { outputs, index, record } = await published();
    expect(await indexArticle(outputs, index, subject)).toBe('indexed');
    expect(index.text(recordKey(subject))).toMatch(/^[^\n]+\n$/);
    expect(record()).toMatchObject({ ...subject, status: 'complete', reason: null, grade: 'production' });
    expect(record().keyPoints.length).toBeGreaterThan(0);
  });

  it('indexes a version of a manifest once, however often it is told', async () => {
    const { outputs, index } = await published();
    await indexArticle(outputs, index, subject);
    expect(await indexArticle(outputs, index, subject)).toBe('duplicate');
    expect(writes(index)).toBe(1);
  });

  it('follows the article to its newer version and to its refusal', async () => {
    const { pipeline, outputs, index, record } = await published();
    await indexArticle(outputs, index, subject);
    pipeline.store.upload(subject.key, 'Nothing here is Arabic.');
    await pipeline.run(subject.key);
    expect(await indexArticle(outputs, index, subject)).toBe('indexed');
    expect(record()).toMatchObject({ status: 'rejected', headline: null });
    expect(record().reason).toMatch(/^not-arabic: /);
  });

  it('forgets an article whose manifest is gone', async () => {
    const { pipeline, outputs, index } = await published();
    await indexArticle(outputs, index, subject);
    pipeline.store.delete(outputKey(subject.key, 'en', 'manifest'));
    expect(await indexArticle(outputs, index, subject)).toBe('removed');
    expect(index.keys()).toEqual([]);
    expect(await indexArticle(outputs, index, subject)).toBe('removed');
  });

  it('never covers what a faster run has indexed meanwhile', async () => {
    const { outputs, index } = await published();
    index.before = (operation) => {
      if (operation === 'write') index.upload(recordKey(subject), '{}');
    };
    await expect(indexArticle(outputs, index, subject)).rejects.toThrow(ConflictError);
    expect(index.text(recordKey(subject))).toBe('{}');
  });

  it('wants the event again when the outputs are not what the manifest names', async () => {
    const { pipeline, outputs, index } = await published();
    pipeline.store.upload(outputKey(subject.key, 'en', 'summary'), '{}');
    await expect(indexArticle(outputs, index, subject)).rejects.toThrow(NotReadableError);
    expect(index.keys()).toEqual([]);
  });
});
