import type { Translator } from '../../shared/ports/translator.ts';
import { createMemoryArticleStore } from '../../tests/fakes/memory-article-store.ts';
import { runToManifest } from '../runner/bench-pipeline.ts';
import { stubLatencyMs } from '../runner/translate-stub.ts';
import { newsText } from '../texts/news-text.ts';

const articleBytes = 4_000;

/** What is run. */
export interface ManyArticles {
  readonly articles: number;
  /** Articles under way at once. */
  readonly concurrency: number;
  /** Makes the texts differ from those of other runs. */
  readonly seed: number;
  /** Called after every article. */
  readonly onArticle?: (done: number) => void;
}

/** Articles a second that a translator of the stub's latency allows when nothing else takes time. */
export function idealPerSecond(concurrency: number): number {
  return (1000 * concurrency) / stubLatencyMs(articleBytes);
}

/** Takes different 4 kB articles to their manifests; each has a bucket of its own, which is then forgotten. */
export async function runMany(
  translator: Translator,
  { articles, concurrency, seed, onArticle }: ManyArticles,
): Promise<{ readonly articlesPerSecond: number }> {
  let begun = 0;
  let done = 0;
  const start = performance.now();
  const work = async (): Promise<void> => {
    while (begun < articles) {
      begun += 1;
      const store = createMemoryArticleStore();
      store.upload('story.txt', newsText(articleBytes, seed + begun));
      await runToManifest(store, translator, 'story.txt');
      done += 1;
      onArticle?.(done);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return { articlesPerSecond: (1000 * articles) / (performance.now() - start) };
}
