import type { RequestAnswer, Translator } from '../../shared/ports/translator.ts';
import { createMemoryArticleStore } from '../../tests/fakes/memory-article-store.ts';
import { pseudoTranslate } from '../../tests/stubs/pseudo-translate.ts';
import { runToManifest } from '../runner/bench-pipeline.ts';
import { atMost, told } from '../runner/figure.ts';
import { type Measured, measureWhenMain } from '../runner/measurement.ts';
import { median } from '../runner/median.ts';
import { newsText } from '../texts/news-text.ts';

const articleBytes = 4_000;
const warmUps = 40;
const runs = 101;

/** What everything but the translator takes for a 4 kB article once warm: reading, checking, summarising, rendering, storing. */
export async function overhead(): Promise<Measured> {
  const walls: number[] = [];
  const cpus: number[] = [];
  for (let run = 0; run < warmUps + runs; run += 1) {
    const text = newsText(articleBytes, run + 1);
    const store = createMemoryArticleStore();
    store.upload('story.txt', text);
    // The answers are made beforehand: what is timed is only what the pipeline does with them.
    const answers = new Map(text.split('\n').map((line) => [line, pseudoTranslate(line)]));
    const cpuBefore = process.threadCpuUsage();
    const start = performance.now();
    await runToManifest(store, preparedTranslator(answers), 'story.txt');
    const wallMs = performance.now() - start;
    const { user, system } = process.threadCpuUsage(cpuBefore);
    if (run < warmUps) continue;
    walls.push(wallMs);
    cpus.push((user + system) / 1000);
  }
  return {
    figures: [
      atMost('overhead-4kB', median(walls), 'ms', 25),
      told('overhead-4kB-cpu', cpus.reduce((sum, cpu) => sum + cpu, 0) / cpus.length, 'ms'),
    ],
    notes: [],
  };
}

function preparedTranslator(answers: ReadonlyMap<string, string>): Translator {
  return {
    name: 'amazon-translate',
    grade: 'production',
    version: 'prepared',
    targetLanguage: 'en',
    terminology: null,
    maxRequestBytes: 10_000,
    concurrency: 5,
    usdPerMillionCharacters: 15,
    translate: async (lines): Promise<RequestAnswer> => ({
      lines: lines.map((line) => answers.get(line) ?? pseudoTranslate(line)),
      billedCharacters: lines.join('\n').length,
    }),
  };
}

await measureWhenMain(import.meta, overhead);
