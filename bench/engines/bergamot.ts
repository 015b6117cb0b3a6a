import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultModelDirectory } from '../../cli/model-directory.ts';
import { lookAtModel } from '../../shared/adapters/bergamot/installed-model.ts';
import { fetchModel } from '../../shared/adapters/bergamot/model-store.ts';
import { createBergamotTranslator } from '../../shared/adapters/bergamot-translator.ts';
import { pin, whyNoEngine } from '../../tests/unit/adapters/bergamot/synthetic-model.ts';
import { told } from '../runner/figure.ts';
import { type Measured, measureWhenMain } from '../runner/measurement.ts';
import { newsText } from '../texts/news-text.ts';

const articleBytes = 8_000;

/**
 * How fast the neural engine is, how long its first line takes and what memory it needs: with the installed model, else
 * with one of its architecture and size whose weights are random.
 */
export async function bergamotEngine(): Promise<Measured> {
  const model = await modelDirectory();
  if ('obstacle' in model)
    return { figures: [], notes: [`Not measured: the neural engine, because ${model.obstacle}.`] };
  const before = process.memoryUsage.rss();
  const translator = createBergamotTranslator({ modelDirectory: model.directory, terminology: null });
  const start = performance.now();
  await translator.translate(['أعلنت الوزارة النتائج.']);
  const firstLineMs = performance.now() - start;
  const lines = newsText(articleBytes)
    .split('\n')
    .filter((line) => line !== '');
  const [began, cpuBefore] = [performance.now(), process.cpuUsage()];
  const { lines: targets } = await translator.translate(lines);
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  const words = targets.join(' ').split(/\s+/).length;
  const memory = process.memoryUsage.rss() - before;
  await translator.close?.();
  model.remove();
  return {
    figures: [
      told('bergamot-output-words-per-second', words / seconds, 'words/s'),
      // What one core of its own would do: other work on the machine does not count.
      told('bergamot-output-words-per-core-second', words / ((user + system) / 1e6), 'words/s'),
      told('bergamot-first-line', firstLineMs, 'ms'),
      told('bergamot-memory', memory / 1e6, 'MB'),
      told('bergamot-peak-memory-of-the-process', process.resourceUsage().maxRSS / 1e3, 'MB'),
    ],
    notes: model.synthetic
      ? ['The neural engine was measured with random weights of its model’s size, because the model is not installed.']
      : [],
  };
}

type Model =
  | { readonly obstacle: string }
  | { readonly directory: string; readonly synthetic: boolean; remove(): void };

async function modelDirectory(): Promise<Model> {
  const installed = defaultModelDirectory();
  if (lookAtModel(installed).installed) return { directory: installed, synthetic: false, remove: () => {} };
  const obstacle = whyNoEngine();
  if (obstacle !== null) return { obstacle };
  const tool = fileURLToPath(new URL('../../../shared/tools/synthetic-marian-model.mjs', import.meta.url));
  if (!existsSync(tool)) return { obstacle: 'the generator of synthetic models is not beside the project' };
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-bench-'));
  const words = join(folder, 'words.txt');
  writeFileSync(words, newsText(50_000));
  const made = spawnSync(process.execPath, [tool, 'full', folder, words], { encoding: 'utf8' });
  if (made.status !== 0) return { obstacle: made.stderr };
  const pinned = pin(folder, { model: 'model.bin', shortlist: 'lex.bin', vocabulary: 'vocab.spm' });
  const directory = join(folder, 'installed');
  await fetchModel({ directory, from: folder, model: pinned });
  return { directory, synthetic: true, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

await measureWhenMain(import.meta, bergamotEngine);
