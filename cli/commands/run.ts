import { resolve } from 'node:path';
import { createDirectoryArticleStore } from '../../shared/adapters/directory-article-store.ts';
import { localSettings } from '../../shared/config/defaults.ts';
import type { Manifest } from '../../shared/contract/manifest.ts';
import type { ExportFormat } from '../../shared/domain/object-key.ts';
import { type ProcessContext, processArticle } from '../../shared/use-cases/process-article.ts';
import { chooseSummariser, type SummariserOptions } from '../choose-summariser.ts';
import { chooseTranslator, type TranslatorOptions } from '../choose-translator.ts';
import { exitCodeOf } from '../exit-codes.ts';
import { findArticles, type LocalArticle, refuseCollisions } from '../find-articles.ts';
import { createRunReport } from '../run-report.ts';

/** What `tarjuman run` was asked beside the paths. */
export interface RunOptions extends TranslatorOptions, SummariserOptions {
  readonly out?: string;
  readonly json?: boolean;
  readonly exports?: readonly ExportFormat[];
}

/**
 * Runs the pipeline on local files, one after the other, and reports each.
 * @returns the exit code @throws UsageError @throws ConfigurationError
 */
export async function run(paths: readonly string[], options: RunOptions): Promise<number> {
  const articles = await findArticles(paths);
  refuseCollisions(articles, options.out);
  const report = createRunReport(articles.length, options.json === true);
  const summariser = await chooseSummariser(options, report.say);
  const translator = await chooseTranslator(options, report.say);
  const settings = localSettings(options.target, summariser, options.exports);
  const manifests: Manifest[] = [];
  try {
    for (const article of articles) {
      const folders = foldersOf(article, options.out);
      const context: ProcessContext = {
        store: createDirectoryArticleStore(folders),
        settings,
        translator,
        summariser,
        usdPerMillionCharacters: { [translator.name]: translator.usdPerMillionCharacters },
        now: () => new Date(),
        runId: `local-${process.pid}`,
        // Nobody stops a local run from outside; the lease only keeps two of them from paying for one article.
        deadline: new Date(Date.now() + 15 * 60_000),
        reserveMs: 0,
        onStage: (stage) => report.stage(article.key, stage),
      };
      const processed = await processArticle(context, article.key);
      if (processed.manifest === null) continue;
      manifests.push(processed.manifest);
      await report.article(processed.manifest, folders.outputs, processed.unchanged);
    }
  } finally {
    report.end(manifests, translator.grade);
    await translator.close?.();
  }
  return exitCodeOf(manifests.map((manifest) => manifest.status));
}

function foldersOf(article: LocalArticle, out: string | undefined) {
  return { articles: article.folder, outputs: out === undefined ? article.folder : resolve(out) };
}
