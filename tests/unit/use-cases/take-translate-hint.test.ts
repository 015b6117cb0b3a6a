import { describe, expect, it } from 'vitest';
import { TranslatorUnavailableError } from '../../../shared/domain/errors.ts';
import { takeTranslateHint } from '../../../shared/use-cases/take-translate-hint.ts';
import { createRecordingQueue, createTestPipeline, longArticle, shortArticle } from '../../builders/pipeline.ts';

const key = 'articles/a.txt';
const hint = { bucket: 'newsroom', key };
const queues = () => ({ translate: createRecordingQueue(), summary: createRecordingQueue() });

describe('takeTranslateHint', () => {
  it('sends nothing on when it stored the translation: its own event starts the summary', async () => {
    const pipeline = createTestPipeline();
    const to = queues();
    pipeline.store.upload(key, shortArticle);
    expect(await takeTranslateHint(pipeline.translateContext, to, hint)).toBe('translated');
    expect([...to.translate.sent, ...to.summary.sent]).toEqual([]);
  });

  it('sends the hint on when the translation stands but the manifest does not', async () => {
    const pipeline = createTestPipeline();
    const to = queues();
    pipeline.store.upload(key, shortArticle);
    await takeTranslateHint(pipeline.translateContext, to, hint);
    expect(await takeTranslateHint(pipeline.translateContext, to, hint)).toBe('translation-current');
    expect(to.summary.sent.map((sent) => sent.hint.key)).toEqual([`${key}.en.translation.json`]);
  });

  it('hands the hint back, delayed, while another run holds the lease', async () => {
    const pipeline = createTestPipeline();
    const other = createTestPipeline({ store: pipeline.store, runId: 'run-2' });
    const to = queues();
    pipeline.store.upload(key, shortArticle);
    pipeline.translator.onRequest = async () => {
      expect(await takeTranslateHint(other.translateContext, to, hint)).toBe('handed-back');
    };
    await pipeline.run(key);
    expect(to.translate.sent).toEqual([{ hint, delaySeconds: 20 }]);
  });

  it('saves its progress and hands the hint back when its time is nearly over', async () => {
    const pipeline = createTestPipeline();
    const to = queues();
    const deadline = new Date(pipeline.clock.now.getTime() + 60_000);
    const context = { ...pipeline.translateContext, deadline, reserveMs: 30_000 };
    pipeline.store.upload(key, longArticle());
    pipeline.translator.onRequest = () => {
      pipeline.clock.now = new Date(deadline.getTime() - 29_000);
    };
    expect(await takeTranslateHint(context, to, hint)).toBe('handed-back');
    expect(to.translate.sent).toHaveLength(1);
    const sent = pipeline.translator.requests.flat();
    pipeline.translator.onRequest = () => {};
    pipeline.translator.requests.length = 0;
    await pipeline.run(key);
    expect(pipeline.translator.requests.flat().filter((line) => sent.includes(line))).toEqual([]);
    expect(pipeline.manifest(key).status).toBe('complete');
  });

  it('lets the message be received again after a fault', async () => {
    const pipeline = createTestPipeline();
    const to = queues();
    pipeline.store.upload(key, shortArticle);
    pipeline.translator.onRequest = () => {
      throw new TranslatorUnavailableError('out of order');
    };
    await expect(takeTranslateHint(pipeline.translateContext, to, hint)).rejects.toThrow('out of order');
    expect([...to.translate.sent, ...to.summary.sent]).toEqual([]);
  });
});
