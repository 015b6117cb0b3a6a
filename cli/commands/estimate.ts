import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticle } from '../../shared/article/read-article.ts';
import { segmentArticle } from '../../shared/article/segment-article.ts';
import { defaultMaxArticleBytes } from '../../shared/config/defaults.ts';
import { maxSegmentBytes } from '../../shared/domain/article.ts';
import { RejectedArticleError } from '../../shared/domain/errors.ts';
import { costsOf, noCosts, type PaidServices } from '../article-costs.ts';
import { chosenModel, type SummariserOptions } from '../choose-summariser.ts';
import { type ArticleEstimate, estimateLines, estimateTable } from '../estimate-report.ts';
import { exitCodes } from '../exit-codes.ts';
import { findArticles, type LocalArticle } from '../find-articles.ts';

/** What `tarjuman estimate` was asked beside the paths. */
export interface EstimateOptions extends SummariserOptions {
  readonly json?: boolean;
}

/**
 * Tells what Amazon Translate, and the services that were named, would be asked and would cost, without asking any.
 * @returns the exit code @throws UsageError
 */
export async function estimate(paths: readonly string[], options: EstimateOptions): Promise<number> {
  const services: PaidServices = { model: chosenModel(options), entities: options.entities };
  const estimates: ArticleEstimate[] = [];
  for (const article of await findArticles(paths)) estimates.push(await estimateArticle(article, services));
  const lines = (options.json === true ? estimateLines : estimateTable)(estimates, services);
  process.stdout.write(`${lines.join('\n')}\n`);
  return estimates.some((one) => one.rejected !== null) ? exitCodes.rejected : exitCodes.complete;
}

async function estimateArticle({ folder, key }: LocalArticle, services: PaidServices): Promise<ArticleEstimate> {
  const bytes = await readFile(join(folder, key));
  try {
    if (bytes.byteLength > defaultMaxArticleBytes) throw new RejectedArticleError('too-large', `${key} is too large.`);
    const article = await readArticle(bytes, key, { published: null, url: null, headline: null });
    const sources = segmentArticle(article, maxSegmentBytes).map((segment) => segment.source);
    return { key, costs: costsOf(sources, services), rejected: null };
  } catch (error) {
    if (!(error instanceof RejectedArticleError)) throw error;
    return { key, costs: noCosts, rejected: error.code };
  }
}
