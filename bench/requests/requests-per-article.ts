import type { Translation } from '../../shared/contract/translation.ts';
import { countCodePoints } from '../../shared/domain/code-points.ts';
import { outputKey } from '../../shared/domain/object-key.ts';
import { maxRequests } from '../../shared/translation/pack-segments.ts';
import { createMemoryArticleStore } from '../../tests/fakes/memory-article-store.ts';
import { runToManifest, stubbedAmazonTranslate } from '../runner/bench-pipeline.ts';
import { atMost, type Figure } from '../runner/figure.ts';
import { type Measured, measureWhenMain } from '../runner/measurement.ts';
import { startStubProcess } from '../runner/translate-stub.ts';
import { newsText } from '../texts/news-text.ts';
import { ntrexArticles, sampleArticles } from '../texts/real-articles.ts';

/** A request's limit: an article below it is one request. */
const requestBytes = 10_000;

/** What the translator is asked and bills for real articles and for long ones, counted by the stub. */
export async function requestsPerArticle(): Promise<Measured> {
  const stub = await startStubProcess({ instant: true });
  const translator = stubbedAmazonTranslate(stub.url);
  const store = createMemoryArticleStore();
  const run = async (key: string, body: Buffer) => {
    store.upload(key, body);
    const before = await stub.stats();
    await runToManifest(store, translator, key);
    const after = await stub.stats();
    const { segments } = store.json(outputKey(key, 'en', 'translation')) as Translation;
    return {
      bytes: body.byteLength,
      requests: after.requests - before.requests,
      billed: after.characters - before.characters,
      source: segments.reduce((sum, segment) => sum + countCodePoints(segment.source), 0),
    };
  };

  const ntrex = ntrexArticles();
  const runs: Awaited<ReturnType<typeof run>>[] = [];
  for (const { name, body } of [...sampleArticles(), ...(ntrex ?? [])]) runs.push(await run(name, body));
  const long: Figure[] = [];
  for (const [label, bytes] of [
    ['60kB', 60_000],
    ['300kB', 300_000],
    ['1MB', 1_000_000],
  ] as const) {
    const { requests, bytes: actual } = await run(`${label}.txt`, Buffer.from(newsText(bytes)));
    long.push(atMost(`requests-${label}`, requests, 'requests', maxRequests(actual, requestBytes)));
  }
  await translator.close?.();
  await stub.close();

  const short = runs.filter(({ bytes }) => bytes < requestBytes);
  const total = (of: (run: (typeof runs)[number]) => number): number => runs.reduce((sum, each) => sum + of(each), 0);
  return {
    figures: [
      atMost(
        'requests-per-article',
        short.reduce((sum, { requests }) => sum + requests, 0) / short.length,
        'requests',
        1,
      ),
      atMost('billed-over-source', total(({ billed }) => billed) / total(({ source }) => source), '', 1.01),
      ...long,
    ],
    notes:
      ntrex === null ? ['Requests were not counted for the NTREX development set: it is not beside the project.'] : [],
  };
}

await measureWhenMain(import.meta, requestsPerArticle);
