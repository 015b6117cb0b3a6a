import { stubbedAmazonTranslate } from '../runner/bench-pipeline.ts';
import { type Figure, told } from '../runner/figure.ts';
import { type Measured, type MeasureOptions, measureWhenMain } from '../runner/measurement.ts';
import { startStubProcess } from '../runner/translate-stub.ts';
import { idealPerSecond, runMany } from './run-many.ts';

const atOnce = [1, 2, 4, 8] as const;

/** Articles of 4 kB a second through the local pipeline, so many at once, beside what the translator's latency allows. */
export async function throughput({ full }: MeasureOptions): Promise<Measured> {
  const stub = await startStubProcess();
  const translator = stubbedAmazonTranslate(stub.url);
  await runMany(translator, { articles: 24, concurrency: 4, seed: 1_000 });
  const figures: Figure[] = [];
  for (const concurrency of atOnce) {
    const articles = (full ? 100 : 20) * concurrency;
    const { articlesPerSecond } = await runMany(translator, { articles, concurrency, seed: concurrency * 10_000 });
    figures.push(
      told(`articles-per-second-${concurrency}`, articlesPerSecond, 'articles/s'),
      told(`articles-per-second-${concurrency}-over-ideal`, articlesPerSecond / idealPerSecond(concurrency), ''),
    );
  }
  await translator.close?.();
  await stub.close();
  return { figures, notes: [] };
}

await measureWhenMain(import.meta, throughput);
