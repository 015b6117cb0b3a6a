import { describe, expect, it } from 'vitest';
import { Manifest } from '../../../shared/contract/index.ts';
import { TranslatorUnavailableError } from '../../../shared/domain/errors.ts';
import { takeDeadLetter } from '../../../shared/use-cases/take-dead-letter.ts';
import { translateArticle } from '../../../shared/use-cases/translate-article.ts';
import { createTestPipeline, shortArticle } from '../../builders/pipeline.ts';

const key = 'articles/a.txt';

function createParkedQueue() {
  const parked: { body: string; origin: string }[] = [];
  return { parked, park: async (message: { body: string; origin: string }) => void parked.push(message) };
}

const letter = (about: string, bucket = 'newsroom') => ({
  body: JSON.stringify({ detail: { bucket: { name: bucket }, object: { key: about } } }),
  origin: 'arn:aws:sqs:eu-central-1:123456789012:dead-letters',
});

describe('takeDeadLetter', () => {
  it('writes the failed manifest with what the last try met, and parks the message', async () => {
    const pipeline = createTestPipeline();
    const queue = createParkedQueue();
    pipeline.store.upload(key, shortArticle);
    pipeline.translator.onRequest = () => {
      throw new TranslatorUnavailableError('The translator did not answer.');
    };
    await expect(translateArticle(pipeline.translateContext, key)).rejects.toThrow();
    await takeDeadLetter([pipeline.failureContext], queue, letter(key));
    const manifest = Manifest.parse(pipeline.manifest(key));
    expect(manifest).toMatchObject({
      status: 'failed',
      reason: { code: 'translator-unavailable', message: 'The translator did not answer.' },
      outputs: {},
    });
    expect(queue.parked).toEqual([letter(key)]);
  });

  it('tells what was billed, and no fault of an earlier try, when only the summary is missing', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    pipeline.translator.onRequest = () => {
      throw new TranslatorUnavailableError('The translator did not answer.');
    };
    await expect(translateArticle(pipeline.translateContext, key)).rejects.toThrow();
    pipeline.translator.onRequest = () => {};
    await translateArticle(pipeline.translateContext, key);
    await takeDeadLetter([pipeline.failureContext], createParkedQueue(), letter(`${key}.en.translation.json`));
    const { reason, usage } = pipeline.manifest(key);
    expect(reason?.code).toBe('retries-exhausted');
    expect(usage.requests).toBe(1);
    expect(usage.billedCharacters).toBeGreaterThan(0);
  });

  it('is replaced by a complete manifest after a redrive', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    await takeDeadLetter([pipeline.failureContext], createParkedQueue(), letter(key));
    expect(pipeline.manifest(key).status).toBe('failed');
    await pipeline.run(key);
    expect(pipeline.manifest(key).status).toBe('complete');
  });

  it('never writes over the outcome of the present version', async () => {
    const pipeline = createTestPipeline();
    const queue = createParkedQueue();
    pipeline.store.upload(key, shortArticle);
    await pipeline.run(key);
    await takeDeadLetter([pipeline.failureContext], queue, letter(key));
    expect(pipeline.manifest(key).status).toBe('complete');
    expect(queue.parked).toHaveLength(1);
  });

  it('keeps the older outputs but names none of them', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    await pipeline.run(key);
    pipeline.store.upload(key, shortArticle.replace('45', '54'));
    await takeDeadLetter([pipeline.failureContext], createParkedQueue(), letter(key));
    expect(pipeline.manifest(key)).toMatchObject({ status: 'failed', outputs: {} });
    expect(pipeline.store.keys()).toContain(`${key}.en.translation.json`);
  });

  it('finds the article of a message of the summary stage', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    await takeDeadLetter([pipeline.failureContext], createParkedQueue(), letter(`${key}.en.translation.json`));
    expect(pipeline.manifest(key).status).toBe('failed');
  });

  it.each([
    ['that is no JSON', { body: 'not JSON', origin: '' }],
    ['that names no object', { body: '{"detail":{}}', origin: '' }],
    ['of another bucket', letter(key, 'elsewhere')],
    ['about an article that is gone', letter(key)],
    ['about a key too long for its outputs', letter(`articles/${'م'.repeat(500)}.txt`)],
  ])('only parks a message %s', async (_what, message) => {
    const pipeline = createTestPipeline();
    const queue = createParkedQueue();
    await takeDeadLetter([pipeline.failureContext], queue, message);
    expect(queue.parked).toEqual([message]);
    expect(pipeline.store.keys()).toEqual([]);
  });
});
