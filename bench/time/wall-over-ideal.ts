import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDirectoryArticleStore } from '../../shared/adapters/directory-article-store.ts';
import type { Translation } from '../../shared/contract/translation.ts';
import { outputKey } from '../../shared/domain/object-key.ts';
import type { ArticleStore } from '../../shared/ports/article-store.ts';
import type { Translator } from '../../shared/ports/translator.ts';
import { createMemoryArticleStore } from '../../tests/fakes/memory-article-store.ts';
import { deployedConcurrency, runToManifest, stubbedAmazonTranslate } from '../runner/bench-pipeline.ts';
import { atMost, type Figure } from '../runner/figure.ts';
import { type Measured, type MeasureOptions, measureWhenMain } from '../runner/measurement.ts';
import { median } from '../runner/median.ts';
import { type StubProcess, startStubProcess, stubLatencyMs } from '../runner/translate-stub.ts';
import { newsText } from '../texts/news-text.ts';

const requestBytes = 10_000;
const throttledRate = 10;
const limit = 1.1;

/** An article, how often it is run, and through which store. */
const articles = [
  { label: '4kB', bytes: 4_000, runs: 15, store: 'memory' },
  { label: '60kB', bytes: 60_000, runs: 7, store: 'memory' },
  { label: '300kB', bytes: 300_000, runs: 3, store: 'memory' },
  { label: '1MB', bytes: 1_000_000, runs: 1, store: 'memory' },
  { label: 'directory-300kB', bytes: 300_000, runs: 1, store: 'directory' },
] as const;

/** Time to manifest over the time that the translator alone needs, unthrottled and throttled, and what text was lost. */
export async function wallOverIdeal({ full }: MeasureOptions): Promise<Measured> {
  const figures: Figure[] = [];
  let lost = 0;
  const stub = await startStubProcess();
  const translator = stubbedAmazonTranslate(stub.url);
  // Both processes run warm code, as a function does from its second article on.
  for (let warmUp = 0; warmUp < 3; warmUp += 1) await timed('memory', translator, stub, newsText(60_000, 90 + warmUp));
  for (const { label, bytes, runs, store } of articles) {
    const ratios: number[] = [];
    for (let run = 0; run < (full ? Math.max(3, runs) : runs); run += 1) {
      const result = await timed(store, translator, stub, newsText(bytes, run + 1));
      ratios.push(result.wallMs / idealMs(result.requests, bytes, Number.POSITIVE_INFINITY));
      lost += result.lost;
    }
    figures.push(atMost(`wall-over-ideal-${label}`, median(ratios), '', limit));
  }
  await stub.close();

  const throttled = await startStubProcess({ requestsPerSecond: throttledRate });
  const paced = stubbedAmazonTranslate(throttled.url, { requestsPerSecond: throttledRate });
  const ratios: number[] = [];
  for (let run = 0; run < 2; run += 1) {
    const result = await timed('memory', paced, throttled, newsText(300_000, run + 1));
    ratios.push(result.wallMs / idealMs(result.requests, 300_000, throttledRate));
    lost += result.lost;
  }
  await throttled.close();
  figures.push(atMost('wall-over-ideal-throttled-300kB', median(ratios), '', limit));
  figures.push(atMost('paragraphs-lost', lost, 'paragraphs', 0));
  return { figures, notes: [] };
}

/** The least time that a translator of this latency, concurrency and rate needs for an article. */
function idealMs(requests: number, bytes: number, requestsPerSecond: number): number {
  const latencyMs = stubLatencyMs(Math.min(bytes, requestBytes));
  return Math.max(Math.ceil(requests / deployedConcurrency) * latencyMs, (requests / requestsPerSecond) * 1000);
}

interface Timed {
  readonly wallMs: number;
  readonly requests: number;
  /** Paragraphs of the article that its translation does not have, or has without a target. */
  readonly lost: number;
}

async function timed(
  kind: 'memory' | 'directory',
  translator: Translator,
  stub: StubProcess,
  text: string,
): Promise<Timed> {
  const key = 'story.txt';
  const { store, close } = await (kind === 'memory' ? memoryStore(key, text) : directoryStore(key, text));
  const before = await stub.stats();
  const start = performance.now();
  await runToManifest(store, translator, key);
  const wallMs = performance.now() - start;
  const after = await stub.stats();
  const stored = await store.read(outputKey(key, 'en', 'translation'));
  const { segments } = JSON.parse(Buffer.from(stored?.body ?? []).toString('utf8')) as Translation;
  const translated = segments.filter(({ target }) => target !== '').length;
  await close();
  return { wallMs, requests: after.answered - before.answered, lost: text.trim().split('\n\n').length - translated };
}

interface Prepared {
  readonly store: ArticleStore;
  close(): Promise<void>;
}

async function memoryStore(key: string, text: string): Promise<Prepared> {
  const store = createMemoryArticleStore();
  store.upload(key, text);
  return { store, close: async () => {} };
}

async function directoryStore(key: string, text: string): Promise<Prepared> {
  const folder = await mkdtemp(join(tmpdir(), 'tarjuman-bench-'));
  await writeFile(join(folder, key), text);
  return {
    store: createDirectoryArticleStore({ articles: folder, outputs: folder }),
    close: () => rm(folder, { recursive: true }),
  };
}

await measureWhenMain(import.meta, wallOverIdeal);
