import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticle } from '../../shared/article/read-article.ts';
import { segmentArticle } from '../../shared/article/segment-article.ts';
import {
  amazonTranslateUsdPerMillionCharacters,
  defaultMaxArticleBytes,
  defaultTargetLanguage,
} from '../../shared/config/defaults.ts';
import { maxSegmentBytes } from '../../shared/domain/article.ts';
import { RejectedArticleError } from '../../shared/domain/errors.ts';
import { planTranslation } from '../../shared/translation/plan-translation.ts';
import { memoryFrom } from '../../shared/translation/translation-memory.ts';
import { exitCodes } from '../exit-codes.ts';
import { findArticles, type LocalArticle } from '../find-articles.ts';

interface Estimate {
  readonly key: string;
  readonly characters: number;
  readonly requests: number;
  readonly costUsd: number;
  /** Why the article would be refused, else null. */
  readonly rejected: string | null;
}

/** Tells what Amazon Translate would be asked and would cost, without asking it. @returns the exit code @throws UsageError */
export async function estimate(paths: readonly string[], options: { readonly json?: boolean }): Promise<number> {
  const estimates: Estimate[] = [];
  for (const article of await findArticles(paths)) estimates.push(await estimateArticle(article));
  const total = totalOf(estimates);
  const lines =
    options.json === true ? [...estimates, total].map((line) => JSON.stringify(line)) : table(estimates, total);
  process.stdout.write(`${lines.join('\n')}\n`);
  return estimates.some((one) => one.rejected !== null) ? exitCodes.rejected : exitCodes.complete;
}

const amazon = {
  name: 'amazon-translate',
  version: '',
  targetLanguage: defaultTargetLanguage,
  terminology: null,
  maxRequestBytes: 10_000,
};

async function estimateArticle({ folder, key }: LocalArticle): Promise<Estimate> {
  const bytes = await readFile(join(folder, key));
  try {
    if (bytes.byteLength > defaultMaxArticleBytes) throw new RejectedArticleError('too-large', `${key} is too large.`);
    const article = await readArticle(bytes, key, { published: null, url: null, headline: null });
    const sources = segmentArticle(article, maxSegmentBytes).map((segment) => segment.source);
    const { characters, requests } = planTranslation(sources, amazon, memoryFrom(null, new Map()));
    return { key, characters, requests: requests.length, costUsd: costOf(characters), rejected: null };
  } catch (error) {
    if (!(error instanceof RejectedArticleError)) throw error;
    return { key, characters: 0, requests: 0, costUsd: 0, rejected: error.code };
  }
}

function totalOf(estimates: readonly Estimate[]) {
  const sum = (of: (one: Estimate) => number) => estimates.reduce((total, one) => total + of(one), 0);
  const characters = sum((one) => one.characters);
  return {
    articles: estimates.length,
    rejected: estimates.filter((one) => one.rejected !== null).length,
    characters,
    requests: sum((one) => one.requests),
    costUsd: costOf(characters),
  };
}

function costOf(characters: number): number {
  return Math.round((characters * amazonTranslateUsdPerMillionCharacters) / 100) / 10_000;
}

function table(estimates: readonly Estimate[], total: ReturnType<typeof totalOf>): string[] {
  const row = (characters: string, requests: string, cost: string, name: string) =>
    `${characters.padStart(12)}${requests.padStart(10)}${cost.padStart(12)}  ${name}`;
  return [
    row('characters', 'requests', 'US dollars', ''),
    ...estimates.map((one) =>
      one.rejected === null
        ? row(one.characters.toLocaleString('en'), String(one.requests), one.costUsd.toFixed(4), one.key)
        : row('-', '-', '-', `${one.key} (would be rejected: ${one.rejected})`),
    ),
    row(
      total.characters.toLocaleString('en'),
      String(total.requests),
      total.costUsd.toFixed(4),
      `${total.articles} articles`,
    ),
    `At $${amazonTranslateUsdPerMillionCharacters} per million characters of Amazon Translate; every paragraph is new to it.`,
  ];
}
