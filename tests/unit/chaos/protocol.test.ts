import { describe, expect, it } from 'vitest';
import { Manifest } from '../../../shared/contract/manifest.ts';
import { LeaseHeldError, StoreUnavailableError } from '../../../shared/domain/errors.ts';
import { outputKey } from '../../../shared/domain/object-key.ts';
import { recordFailure } from '../../../shared/use-cases/record-failure.ts';
import { progressKey } from '../../../shared/use-cases/run-progress.ts';
import { summariseArticle } from '../../../shared/use-cases/summarise-article.ts';
import { takeTranslateHint } from '../../../shared/use-cases/take-translate-hint.ts';
import { translateArticle } from '../../../shared/use-cases/translate-article.ts';
import {
  createRecordingQueue,
  createTestPipeline,
  longArticle,
  shortArticle,
  type TestPipeline,
} from '../../builders/pipeline.ts';

const key = 'articles/a.txt';
const progress = progressKey(key, 'en');
const edited = shortArticle.replace('45', '54');
const refused = 'This is an English article from its first word to its last.\n';

/** Runs something in the place of the first operation that is about to happen on a key ending so. */
function atFirst({ store }: TestPipeline, operation: string, ending: string, act: () => void | Promise<void>): void {
  store.before = async (done, at) => {
    if (done !== operation || !at.endsWith(ending)) return;
    store.before = () => {};
    await act();
  };
}

const leaseOf = (fields: Record<string, unknown>) =>
  JSON.stringify({
    key,
    article: null,
    fingerprint: null,
    lease: null,
    pieces: {},
    requests: 0,
    billedCharacters: 0,
    fault: null,
    ...fields,
  });

describe('the protocol', () => {
  it('lets no run pay that looked before another paid, stored and cleared its progress', async () => {
    const late = createTestPipeline({ runId: 'late' });
    const prompt = createTestPipeline({ store: late.store, runId: 'prompt' });
    late.store.upload(key, shortArticle);
    atFirst(late, 'write', progress, () => prompt.run(key));
    expect(await translateArticle(late.translateContext, key)).toBe('current');
    expect(prompt.translator.requests).toHaveLength(1);
    expect(late.translator.requests).toHaveLength(0);
    expect(late.store.keys()).not.toContain(progress);
  });

  it('keeps what a slow run wrote after its lease had passed to another from standing', async () => {
    const slow = createTestPipeline({ runId: 'slow' });
    const other = createTestPipeline({ store: slow.store, runId: 'other' });
    slow.store.upload(key, longArticle());
    let asked = 0;
    slow.translator.onRequest = async () => {
      asked += 1;
      if (asked > 1) return;
      other.clock.now = new Date(other.clock.now.getTime() + 121_000);
      await other.run(key);
    };
    expect(await translateArticle(slow.translateContext, key)).toBe('current');
    expect(slow.manifest(key).status).toBe('complete');
    const named = slow.manifest(key).outputs.translation;
    expect((await slow.store.head(outputKey(key, 'en', 'translation')))?.versionId).toBe(named?.versionId);
  });

  it('pays again for what it had stored when its progress is lost, and comes to rest', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, longArticle());
    let asked = 0;
    pipeline.translator.onRequest = () => {
      asked += 1;
      if (asked === 2) pipeline.store.delete(progress);
    };
    await pipeline.run(key);
    expect(pipeline.manifest(key).status).toBe('complete');
    expect(pipeline.store.keys().filter((at) => at.startsWith('.tarjuman/'))).toEqual([]);
  });

  it('finds everything current after a lifecycle rule has removed its state', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    await pipeline.run(key);
    pipeline.store.delete(progress);
    expect(await translateArticle(pipeline.translateContext, key)).toBe('current');
  });

  it.each([
    ['is no JSON', 'not JSON'],
    ['is null', 'null'],
    ['has pieces that are no texts', leaseOf({ pieces: { a: 5 } })],
    ['has counts that are no numbers', leaseOf({ requests: '5' })],
    ['has no pieces', '{"key":"articles/a.txt","pieces":null}'],
    ['has a lease without an end', leaseOf({ lease: { owner: 'x' } })],
    ['has a lease that ends at no time', leaseOf({ lease: { owner: 'x', expiresAt: 'never' } })],
    ['has a lease for a year', leaseOf({ lease: { owner: 'x', expiresAt: '2027-01-15T10:00:00.000Z' } })],
  ])('is not held up by a progress object that %s', async (_what, body) => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    pipeline.store.upload(progress, body);
    await pipeline.run(key);
    expect(pipeline.manifest(key).status).toBe('complete');
    expect(pipeline.store.keys()).not.toContain(progress);
  });

  it.each(['never', ''])(
    'makes the manifest of a translation whose metadata says it was begun at "%s"',
    async (begun) => {
      const pipeline = createTestPipeline();
      pipeline.store.upload(key, shortArticle);
      await translateArticle(pipeline.translateContext, key);
      const stored = await pipeline.store.read(outputKey(key, 'en', 'translation'));
      const metadata = { ...stored?.metadata, 'started-at': begun, requests: '-1', 'billed-characters': '1e400' };
      pipeline.store.upload(outputKey(key, 'en', 'translation'), stored?.body ?? '', metadata);
      await summariseArticle(pipeline.summariseContext, key);
      expect(Manifest.parse(pipeline.manifest(key))).toMatchObject({
        status: 'complete',
        startedAt: pipeline.clock.now.toISOString(),
        usage: { requests: 0, billedCharacters: 0 },
      });
    },
  );

  it('believes a lease whose holder has a clock that is half a minute ahead', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    const expiresAt = new Date(pipeline.clock.now.getTime() + 15 * 60_000 + 30_000).toISOString();
    pipeline.store.upload(progress, leaseOf({ lease: { owner: 'ahead', expiresAt } }));
    await expect(translateArticle(pipeline.translateContext, key)).rejects.toBeInstanceOf(LeaseHeldError);
  });

  it('hands a message back no longer than the lease lasts', async () => {
    const pipeline = createTestPipeline();
    const queues = { translate: createRecordingQueue(), summary: createRecordingQueue() };
    pipeline.store.upload(key, shortArticle);
    const expiresAt = new Date(pipeline.clock.now.getTime() + 900_000).toISOString();
    pipeline.store.upload(progress, leaseOf({ lease: { owner: 'dead', expiresAt } }));
    let handedBack = 0;
    while (
      (await takeTranslateHint(pipeline.translateContext, queues, { bucket: 'newsroom', key })) === 'handed-back'
    ) {
      handedBack += 1;
      const { delaySeconds } = queues.translate.sent.at(-1) ?? { delaySeconds: 0 };
      expect(delaySeconds).toBeGreaterThanOrEqual(1);
      pipeline.clock.now = new Date(pipeline.clock.now.getTime() + delaySeconds * 1000);
    }
    expect(handedBack).toBeLessThanOrEqual(46);
  });

  it('tells in the manifest all that was billed when settings change and a run dies half-way', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, longArticle());
    await pipeline.run(key);
    const settings = { ...pipeline.translateContext.settings, pipelineVersion: '2.0.0' };
    const translator = { ...pipeline.translator, version: '2' };
    let asked = 0;
    pipeline.translator.requests.length = 0;
    pipeline.translator.onRequest = () => {
      asked += 1;
      if (asked === 2) throw new Error('killed');
    };
    await expect(translateArticle({ ...pipeline.translateContext, settings, translator }, key)).rejects.toThrow(
      'killed',
    );
    pipeline.translator.onRequest = () => {};
    await translateArticle({ ...pipeline.translateContext, settings, translator }, key);
    await summariseArticle({ ...pipeline.summariseContext, settings }, key);
    expect(pipeline.manifest(key).usage.requests).toBe(pipeline.translator.requests.length - 1);
  });

  it('restores the briefing that a late run replaced because it could not tell it from an equal older one', async () => {
    const late = createTestPipeline();
    late.store.upload(key, shortArticle);
    await late.run(key);
    late.store.upload(key, edited);
    await translateArticle(late.translateContext, key);
    const newer = createTestPipeline({ store: late.store });
    atFirst(late, 'write', '.briefing.html', async () => {
      late.store.upload(key, shortArticle);
      await newer.run(key);
    });
    await summariseArticle(late.summariseContext, key);
    const manifest = late.manifest(key);
    for (const kind of ['translation', 'summary', 'briefing'] as const) {
      const head = await late.store.head(outputKey(key, 'en', kind));
      expect(head?.versionId).toBe(manifest.outputs[kind]?.versionId);
    }
    expect(manifest.source.versionId).toBe((await late.store.head(key))?.versionId);
  });

  it('makes anew the translation that a version which was deleted for good has replaced', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    await pipeline.run(key);
    const named = pipeline.manifest(key).outputs.translation?.versionId;
    // As the newer version's run stored it, before that version was gone again.
    const translation = await pipeline.store.read(outputKey(key, 'en', 'translation'));
    const metadata = { ...translation?.metadata, 'source-etag': 'newer', 'source-version-id': 'newer' };
    pipeline.store.upload(outputKey(key, 'en', 'translation'), translation?.body ?? '', metadata);
    await pipeline.run(key);
    const head = await pipeline.store.head(outputKey(key, 'en', 'translation'));
    expect(pipeline.manifest(key).outputs.translation?.versionId).toBe(head?.versionId);
    expect(head?.versionId).not.toBe(named);
  });

  it('makes anew what a removal took away when the article came back meanwhile', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    await pipeline.run(key);
    pipeline.store.delete(key);
    const newer = createTestPipeline({ store: pipeline.store });
    atFirst(pipeline, 'remove', '.briefing.html', async () => {
      pipeline.store.upload(key, shortArticle);
      await newer.run(key);
    });
    const outcome = await translateArticle(pipeline.translateContext, key);
    if (outcome !== 'current') await summariseArticle(pipeline.summariseContext, key);
    const manifest = pipeline.manifest(key);
    expect(manifest.status).toBe('complete');
    for (const kind of ['translation', 'summary', 'briefing'] as const) {
      const head = await pipeline.store.head(outputKey(key, 'en', kind));
      expect(head?.versionId).toBe(manifest.outputs[kind]?.versionId);
    }
  });

  it('leaves nothing beside a rejection that was decided while an older version was being stored', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, refused);
    atFirst(pipeline, 'write', '.manifest.json', () => {
      pipeline.store.upload(outputKey(key, 'en', 'translation'), '{}', { 'source-etag': 'old', fingerprint: 'f' });
    });
    expect(await translateArticle(pipeline.translateContext, key)).toBe('rejected');
    expect(pipeline.store.keys()).toEqual([key, outputKey(key, 'en', 'manifest')].sort());
    expect(pipeline.manifest(key).status).toBe('rejected');
  });

  it('leaves no failed manifest beside an article that was deleted while it was being written', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    atFirst(pipeline, 'write', '.manifest.json', () => pipeline.store.delete(key));
    expect(await recordFailure(pipeline.failureContext, key)).toBe('gone');
    expect(pipeline.store.keys()).toEqual([]);
  });

  it("does not tell an older version's fault as the newer one's", async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    pipeline.translator.onRequest = () => {
      throw new Error('an old fault');
    };
    await expect(translateArticle(pipeline.translateContext, key)).rejects.toThrow();
    pipeline.store.upload(key, edited);
    await recordFailure(pipeline.failureContext, key);
    expect(pipeline.manifest(key)).toMatchObject({ status: 'failed', reason: { code: 'retries-exhausted' } });
  });

  it('lets a newer version through that a failed manifest of an older one stands beside', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    await recordFailure(pipeline.failureContext, key);
    pipeline.store.upload(key, edited);
    await pipeline.run(key);
    expect(pipeline.manifest(key)).toMatchObject({ status: 'complete' });
    expect(await recordFailure(pipeline.failureContext, key)).toBe('has-outcome');
  });

  it('does not take the lease away from a run that began while a hint found no article', async () => {
    const early = createTestPipeline({ runId: 'early' });
    const prompt = createTestPipeline({ store: early.store, runId: 'prompt' });
    let running: Promise<unknown> = Promise.resolve();
    let letPromptGo: () => void = () => {};
    const asked = new Promise<void>((resolve) => {
      prompt.translator.onRequest = () => {
        resolve();
        return new Promise<void>((go) => {
          letPromptGo = go;
        });
      };
    });
    early.store.after = async (operation, at) => {
      if (operation !== 'read' || at !== key) return;
      early.store.after = () => {};
      early.store.upload(key, shortArticle);
      running = prompt.run(key);
      await asked;
    };
    await expect(translateArticle(early.translateContext, key)).rejects.toBeInstanceOf(LeaseHeldError);
    letPromptGo();
    await running;
    expect(prompt.translator.requests).toHaveLength(1);
    expect(early.manifest(key).status).toBe('complete');
  });

  it.each([
    ['translation cannot be stored', 'write', '.translation.json'],
    ['look after the lease fails', 'head', '.translation.json'],
    ['progress cannot be stored once', 'write', 'en.json'],
  ])('gives the lease back when the %s', async (_what, operation, ending) => {
    const pipeline = createTestPipeline({ runId: 'first' });
    pipeline.store.upload(key, shortArticle);
    let leased = false;
    let failed = false;
    pipeline.store.before = (done, at) => {
      if (!failed && leased && done === operation && at.endsWith(ending)) {
        failed = true;
        throw new StoreUnavailableError(done, at);
      }
      if (done === 'write' && at === progress) leased = true;
    };
    await expect(translateArticle(pipeline.translateContext, key)).rejects.toBeInstanceOf(StoreUnavailableError);
    expect(failed).toBe(true);
    const next = createTestPipeline({ store: pipeline.store, runId: 'next' });
    expect(await translateArticle(next.translateContext, key)).toBe('translated');
  });
});
