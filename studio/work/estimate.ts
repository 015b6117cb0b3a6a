import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDirectoryArticleStore } from '../../shared/adapters/directory-article-store.ts';
import { readArticle } from '../../shared/article/read-article.ts';
import { segmentArticle } from '../../shared/article/segment-article.ts';
import { defaultMaxArticleBytes } from '../../shared/config/defaults.ts';
import { maxSegmentBytes } from '../../shared/domain/article.ts';
import { RejectedArticleError } from '../../shared/domain/errors.ts';
import { priced } from '../../shared/domain/manifest.ts';
import { outputKey } from '../../shared/domain/object-key.ts';
import type { Translator } from '../../shared/ports/translator.ts';
import { planTranslation } from '../../shared/translation/plan-translation.ts';
import { memoryFrom } from '../../shared/translation/translation-memory.ts';
import { RunProgress } from '../../shared/use-cases/run-progress.ts';
import { parsedTranslation } from '../folder/history.ts';
import { ifThere } from '../folder/place-file.ts';

/** What a translator would be asked and would bill for some articles as they are now. */
export interface Estimate {
  readonly articles: number;
  /** Articles that would be refused before anything is paid for. */
  readonly refused: number;
  readonly requests: number;
  /** Characters that would be billed. */
  readonly characters: number;
  /** Characters whose translation is remembered and costs nothing. */
  readonly reusedCharacters: number;
  readonly costUsd: number;
}

/** Plans, without asking anybody, what translating some articles takes. */
export async function estimate(
  folders: { readonly articles: string; readonly outputs: string },
  keys: readonly string[],
  translator: Translator,
): Promise<Estimate> {
  const sum = { articles: 0, refused: 0, requests: 0, characters: 0, reusedCharacters: 0 };
  for (const key of keys) {
    const plan = await planOf(folders, key, translator);
    sum.articles += 1;
    if (plan === null) sum.refused += 1;
    sum.requests += plan?.requests.length ?? 0;
    sum.characters += plan?.characters ?? 0;
    sum.reusedCharacters += plan?.reusedCharacters ?? 0;
  }
  const usage = { requests: sum.requests, billedCharacters: sum.characters, reusedCharacters: sum.reusedCharacters };
  return { ...sum, costUsd: priced(usage, translator.usdPerMillionCharacters).estimatedCostUsd };
}

async function planOf(folders: { articles: string; outputs: string }, key: string, translator: Translator) {
  const bytes = await ifThere(readFile(join(folders.articles, key)));
  if (bytes === null || bytes.byteLength > defaultMaxArticleBytes) return null;
  try {
    const article = await readArticle(bytes, key, { published: null, url: null, headline: null });
    const sources = segmentArticle(article, maxSegmentBytes).map((segment) => segment.source);
    return planTranslation(sources, translator, await memoryOf(folders, key, translator));
  } catch (error) {
    if (error instanceof RejectedArticleError) return null;
    throw error;
  }
}

/** What a run would find paid for already. */
async function memoryOf(folders: { articles: string; outputs: string }, key: string, translator: Translator) {
  const { targetLanguage } = translator;
  const path = join(folders.outputs, outputKey(key, targetLanguage, 'translation'));
  const previous = await ifThere(readFile(path, 'utf8'));
  const progress = await RunProgress.open(createDirectoryArticleStore(folders), key, targetLanguage);
  return memoryFrom(previous === null ? null : parsedTranslation(previous), progress.pieces);
}
