import { createGistTranslator } from '../../shared/adapters/gist-translator.ts';
import { atLeast, atMost, told } from '../runner/figure.ts';
import { type Measured, measureWhenMain } from '../runner/measurement.ts';
import { newsText } from '../texts/news-text.ts';
import { ntrexArticles, sampleArticles } from '../texts/real-articles.ts';

const warmUpBytes = 200_000;

/** How fast the embedded engine is once loaded, how long its first line takes, and what memory it needs. */
export async function gistEngine(): Promise<Measured> {
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const translator = createGistTranslator({ terminology: null });
  await translator.translate(['أعلنت الوزارة النتائج.']);
  const loadMs = performance.now() - start;
  await translator.translate(newsText(warmUpBytes).split('\n'));
  // Real articles: their words are new to the engine, as an article's are.
  const lines = [...sampleArticles(), ...(ntrexArticles() ?? [])].flatMap(({ body }) =>
    body.toString('utf8').split('\n'),
  );
  const words = lines.join(' ').split(/\s+/).length;
  const began = performance.now();
  await translator.translate(lines);
  const seconds = (performance.now() - began) / 1000;
  return {
    figures: [
      atLeast('gist-words-per-second', words / seconds, 'words/s', 5_000),
      atMost('gist-first-line', loadMs, 'ms', 1_000),
      told('gist-memory', (process.memoryUsage.rss() - before) / 1e6, 'MB'),
    ],
    notes: [],
  };
}

await measureWhenMain(import.meta, gistEngine);
