import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { stubbedAmazonTranslate } from '../runner/bench-pipeline.ts';
import { atLeast, atMost, told } from '../runner/figure.ts';
import { type Measured, type MeasureOptions, measureWhenMain } from '../runner/measurement.ts';
import { slopeOf } from '../runner/slope.ts';
import { startStubProcess } from '../runner/translate-stub.ts';
import { runMany } from './run-many.ts';

const fullBacklog = 10_000;
const shortBacklog = 1_200;
const concurrency = 8;
const samples = 20;

/** A backlog of 4 kB articles, eight at once: how fast, how steady, and whether memory grows. */
export async function backlog({ full }: MeasureOptions): Promise<Measured> {
  const articles = full ? fullBacklog : shortBacklog;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const stub = await startStubProcess();
  const translator = stubbedAmazonTranslate(stub.url);
  await runMany(translator, { articles: 100, concurrency, seed: 1_000_000 });
  const heap: { readonly done: number; readonly bytes: number; readonly atMs: number }[] = [];
  const { articlesPerSecond } = await runMany(translator, {
    articles,
    concurrency,
    seed: 0,
    onArticle: (done) => {
      if (done % (articles / samples) !== 0) return;
      collect();
      heap.push({ done, bytes: process.memoryUsage().heapUsed, atMs: performance.now() });
    },
  });
  await translator.close?.();
  await stub.close();
  const half = Math.floor(heap.length / 2);
  // Until then the engine still compiles and tables still fill.
  const slope = slopeOf(heap.slice(half).map(({ done, bytes }) => [done, bytes]));
  return {
    figures: [
      atLeast('backlog-articles-per-second', articlesPerSecond, 'articles/s', 20),
      atMost(
        'backlog-second-half-over-first',
        durationOf(heap.slice(half)) / durationOf(heap.slice(0, half + 1)),
        '',
        1.25,
      ),
      // The full backlog may then leave ten megabytes behind, a tenth of what one function is given.
      atMost('backlog-memory-slope', Math.max(0, slope), 'bytes/article', 1_000),
      told('backlog-heap', (heap.at(-1)?.bytes ?? Number.NaN) / 1e6, 'MB'),
      told('backlog-articles', articles, 'articles'),
    ],
    notes: [],
  };
}

/** Milliseconds per article over some samples. */
function durationOf(part: readonly { readonly done: number; readonly atMs: number }[]): number {
  const [first, last] = [part[0], part.at(-1)];
  return ((last?.atMs ?? 0) - (first?.atMs ?? 0)) / ((last?.done ?? 0) - (first?.done ?? 0));
}

await measureWhenMain(import.meta, backlog);
