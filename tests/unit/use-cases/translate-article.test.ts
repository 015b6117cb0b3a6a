import { describe, expect, it } from 'vitest';
import { Manifest, Summary, Translation } from '../../../shared/contract/index.ts';
import {
  KeyTooLongError,
  LeaseHeldError,
  StoreUnavailableError,
  TranslatorUnavailableError,
} from '../../../shared/domain/errors.ts';
import { summariseArticle } from '../../../shared/use-cases/summarise-article.ts';
import { translateArticle } from '../../../shared/use-cases/translate-article.ts';
import { keyTable } from '../../builders/key-table.ts';
import { createTestPipeline, longArticle, shortArticle } from '../../builders/pipeline.ts';
import { createFakeTranslator } from '../../fakes/fake-translator.ts';

const key = 'articles/جسر بغداد +1 %20#.txt';
const outputs = ['briefing.html', 'manifest.json', 'summary.json', 'translation.json'].map((end) => `${key}.en.${end}`);

describe('translateArticle and summariseArticle', () => {
  it('put four valid outputs beside the article, and nothing else', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    await pipeline.run(key);
    expect(pipeline.store.keys()).toEqual([key, ...outputs].sort());
    expect(Translation.safeParse(pipeline.store.json(`${key}.en.translation.json`)).error).toBeUndefined();
    expect(Summary.safeParse(pipeline.store.json(`${key}.en.summary.json`)).error).toBeUndefined();
    expect(Manifest.safeParse(pipeline.store.json(`${key}.en.manifest.json`)).error).toBeUndefined();
    expect(pipeline.store.text(key)).toBe(shortArticle);
  });

  it('name in the manifest exactly what stands, and what it cost', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    await pipeline.run(key);
    const manifest = pipeline.manifest(key);
    const head = await pipeline.store.head(`${key}.en.translation.json`);
    expect(manifest.status).toBe('complete');
    expect(manifest.outputs.translation).toMatchObject({
      key: head?.key,
      versionId: head?.versionId,
      bytes: head?.bytes,
    });
    const asked = pipeline.translator.requests.map((lines) => lines.join('\n')).join('');
    expect(manifest.usage).toMatchObject({ requests: 1, billedCharacters: [...asked].length, reusedCharacters: 0 });
    expect(manifest.usage.estimatedCostUsd).toBeCloseTo(([...asked].length * 15) / 1e6, 3);
  });

  it('only look when the same event comes again', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    await pipeline.run(key);
    pipeline.store.calls.length = 0;
    expect(await translateArticle(pipeline.translateContext, key)).toBe('current');
    expect(pipeline.store.calls.map((call) => call.operation)).toEqual(['head', 'head', 'head']);
    expect(pipeline.translator.requests).toHaveLength(1);
  });

  it('give identical bytes uploaded again a new manifest at no charge', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle, { 'source-url': 'https://example.org/1' });
    await pipeline.run(key);
    const first = pipeline.manifest(key);
    pipeline.store.upload(key, shortArticle, { 'source-url': 'https://example.org/1' });
    await pipeline.run(key);
    const second = pipeline.manifest(key);
    expect(second.source.versionId).not.toBe(first.source.versionId);
    expect(second.usage).toMatchObject({ requests: 0, billedCharacters: 0, estimatedCostUsd: 0 });
    expect(second.usage.reusedCharacters).toBe(first.usage.billedCharacters - 3);
    expect(pipeline.translator.requests).toHaveLength(1);
  });

  it('pay only for the changed paragraph of an edited article', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    await pipeline.run(key);
    pipeline.store.upload(key, shortArticle.replace('300 ألف', '350 ألف'));
    await pipeline.run(key);
    expect(pipeline.translator.requests[1]).toHaveLength(1);
    expect(pipeline.translator.requests[1]?.[0]).toContain('350');
    expect(pipeline.manifest(key).source.etag).toBe((await pipeline.store.head(key))?.etag);
  });

  it('remove all outputs of an article that was deleted', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    await pipeline.run(key);
    pipeline.store.delete(key);
    expect(await translateArticle(pipeline.translateContext, key)).toBe('removed');
    expect(pipeline.store.keys()).toEqual([]);
  });

  it('leave nothing when the article is deleted while it is being summarised', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    await translateArticle(pipeline.translateContext, key);
    pipeline.store.before = (operation, at) => {
      if (operation === 'write' && at.endsWith('.manifest.json')) pipeline.store.delete(key);
    };
    expect(await summariseArticle(pipeline.summariseContext, key)).toBe('removed');
    expect(pipeline.store.keys()).toEqual([]);
  });

  it('refuse a faulty article before anything is paid for, and remove what older versions left', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    await pipeline.run(key);
    pipeline.store.upload(key, 'This is not the article you are looking for, and it is in English.\n');
    expect(await translateArticle(pipeline.translateContext, key)).toBe('rejected');
    expect(pipeline.store.keys()).toEqual([key, `${key}.en.manifest.json`].sort());
    expect(pipeline.manifest(key)).toMatchObject({ status: 'rejected', reason: { code: 'not-arabic' }, outputs: {} });
    expect(pipeline.manifest(key).usage.billedCharacters).toBe(0);
    expect(pipeline.translator.requests).toHaveLength(1);
    expect(await translateArticle(pipeline.translateContext, key)).toBe('current');
  });

  it('refuse an article over the limit without reading all of it', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, Buffer.alloc(1_000_500, 'م'));
    expect(await translateArticle(pipeline.translateContext, key)).toBe('rejected');
    expect(pipeline.manifest(key)).toMatchObject({
      reason: { code: 'too-large' },
      source: { bytes: 1_000_500, sha256: null },
    });
  });

  it('refuse an article whose ligatures are more than the limit once they are written out', async () => {
    const pipeline = createTestPipeline();
    const settings = { ...pipeline.translateContext.settings, maxArticleBytes: 10_000 };
    pipeline.store.upload(key, `${shortArticle}${'ﷺ '.repeat(1_000)}\n`);
    expect(await translateArticle({ ...pipeline.translateContext, settings }, key)).toBe('rejected');
    expect(pipeline.manifest(key)).toMatchObject({ reason: { code: 'too-large' } });
    expect(pipeline.translator.requests).toEqual([]);
  });

  it.each(keyTable.filter(({ article }) => !article))('leave $key alone', async ({ key: other }) => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(other, shortArticle);
    expect(await translateArticle(pipeline.translateContext, other)).toBe('ignored');
    expect(await summariseArticle(pipeline.summariseContext, other)).toBe('ignored');
    expect(pipeline.store.calls).toEqual([]);
  });

  it('refuse a key that leaves no room for the outputs', async () => {
    const pipeline = createTestPipeline();
    const long = `articles/${'م'.repeat(500)}.txt`;
    pipeline.store.upload(long, shortArticle);
    await expect(translateArticle(pipeline.translateContext, long)).rejects.toBeInstanceOf(KeyTooLongError);
  });

  it('let the newest version win when it arrives while the old one is being translated', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    const edited = shortArticle.replace('45', '54');
    pipeline.store.before = (operation, at) => {
      if (operation !== 'write' || !at.endsWith('.translation.json')) return;
      pipeline.store.before = () => {};
      pipeline.store.upload(key, edited);
    };
    await pipeline.run(key);
    expect(await summariseArticle(pipeline.summariseContext, key)).toBe('superseded');
    await pipeline.run(key);
    expect(pipeline.store.text(`${key}.en.translation.json`)).toContain('54');
    expect(pipeline.manifest(key).source.etag).toBe((await pipeline.store.head(key))?.etag);
  });

  it('write no manifest for an old version over a newer one', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    await translateArticle(pipeline.translateContext, key);
    const newer = createTestPipeline({ store: pipeline.store });
    pipeline.store.before = async (operation, at) => {
      if (operation !== 'write' || !at.endsWith('.manifest.json')) return;
      pipeline.store.before = () => {};
      pipeline.store.upload(key, shortArticle.replace('45', '54'));
      await newer.run(key);
    };
    expect(await summariseArticle(pipeline.summariseContext, key)).toBe('current');
    expect(pipeline.manifest(key).source.etag).toBe((await pipeline.store.head(key))?.etag);
  });

  it('clear away what a late run for an older version wrote beside a rejection', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    await translateArticle(pipeline.translateContext, key);
    const newer = createTestPipeline({ store: pipeline.store });
    pipeline.store.before = async (operation, at) => {
      if (operation !== 'write' || !at.endsWith('.summary.json')) return;
      pipeline.store.before = () => {};
      pipeline.store.upload(key, '   \n');
      await translateArticle(newer.translateContext, key);
    };
    expect(await summariseArticle(pipeline.summariseContext, key)).toBe('superseded');
    expect(pipeline.store.keys()).toEqual([key, `${key}.en.manifest.json`].sort());
  });

  it('go through the state they left when another engine or summariser is wanted', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    await pipeline.run(key);
    const changed = createTestPipeline({ store: pipeline.store, translator: createFakeTranslator({ version: '2' }) });
    await changed.run(key);
    expect(changed.translator.requests).toHaveLength(1);
    expect(pipeline.manifest(key).outputs.translation?.versionId).not.toBeUndefined();
  });
});

describe('translateArticle with a paid translator', () => {
  it('pays after a crash only for what was not stored', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, longArticle());
    let answered = 0;
    pipeline.translator.onRequest = () => {
      answered += 1;
      if (answered > 1) throw new TranslatorUnavailableError('The translator is out of order.');
    };
    await expect(translateArticle(pipeline.translateContext, key)).rejects.toBeInstanceOf(TranslatorUnavailableError);
    const paidFor = pipeline.translator.requests[0] ?? [];
    pipeline.translator.requests.length = 0;
    pipeline.translator.onRequest = () => {};
    await pipeline.run(key);
    const sentAgain = pipeline.translator.requests.flat();
    expect(sentAgain.filter((line) => paidFor.includes(line))).toEqual([]);
    expect(pipeline.manifest(key).usage.requests).toBe(pipeline.translator.requests.length + 1);
    expect(pipeline.store.keys().filter((at) => at.startsWith('.tarjuman/'))).toEqual([]);
  });

  it('lets only one run pay at a time', async () => {
    const pipeline = createTestPipeline();
    const other = createTestPipeline({ store: pipeline.store, runId: 'run-2' });
    pipeline.store.upload(key, shortArticle);
    let contender: unknown;
    pipeline.translator.onRequest = async () => {
      contender = await translateArticle(other.translateContext, key).catch((error: unknown) => error);
    };
    await pipeline.run(key);
    expect(contender).toBeInstanceOf(LeaseHeldError);
    expect(other.translator.requests).toHaveLength(0);
    expect(pipeline.manifest(key).status).toBe('complete');
  });

  it('takes over the lease of a run that died, once it has expired', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    pipeline.translator.onRequest = () => {
      // The process dies: not even its own clean-up runs.
      pipeline.store.before = () => {
        throw new StoreUnavailableError('write', key);
      };
      throw new TranslatorUnavailableError('gone');
    };
    await expect(translateArticle(pipeline.translateContext, key)).rejects.toThrow();
    pipeline.store.before = () => {};
    const later = createTestPipeline({ store: pipeline.store, runId: 'run-2' });
    await expect(translateArticle(later.translateContext, key)).rejects.toBeInstanceOf(LeaseHeldError);
    later.clock.now = new Date(later.clock.now.getTime() + 121_000);
    expect(await translateArticle(later.translateContext, key)).toBe('translated');
  });

  it('needs no lease and no request when everything was paid for already', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    await pipeline.run(key);
    pipeline.store.upload(key, shortArticle);
    pipeline.store.calls.length = 0;
    await translateArticle(pipeline.translateContext, key);
    expect(pipeline.store.calls.filter((call) => call.operation === 'write').map((call) => call.key)).toEqual([
      `${key}.en.translation.json`,
    ]);
  });
});
