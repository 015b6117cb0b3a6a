import { createAmazonTranslate } from '../../shared/adapters/amazon-translate.ts';
import { createExtractiveSummariser } from '../../shared/adapters/extractive-summariser.ts';
import { amazonTranslateUsdPerMillionCharacters, localSettings } from '../../shared/config/defaults.ts';
import type { Manifest } from '../../shared/contract/manifest.ts';
import type { ArticleStore } from '../../shared/ports/article-store.ts';
import type { Translator } from '../../shared/ports/translator.ts';
import { processArticle } from '../../shared/use-cases/process-article.ts';

/** Requests of one article under way at once, as deployed by default. */
export const deployedConcurrency = 5;

/** The Amazon adapter against a stub; unthrottled unless a rate is given. */
export function stubbedAmazonTranslate(
  url: string,
  options: { readonly concurrency?: number; readonly requestsPerSecond?: number } = {},
): Translator {
  return createAmazonTranslate({
    targetLanguage: 'en',
    terminology: null,
    concurrency: options.concurrency ?? deployedConcurrency,
    requestsPerSecond: options.requestsPerSecond ?? 1_000_000,
    usdPerMillionCharacters: amazonTranslateUsdPerMillionCharacters,
    client: { endpoint: url, region: 'eu-central-1', credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' } },
  });
}

const summariser = createExtractiveSummariser();

/** Takes an article through both stages to its manifest. @throws Error when the manifest is not complete */
export async function runToManifest(store: ArticleStore, translator: Translator, key: string): Promise<Manifest> {
  const { manifest } = await processArticle(
    {
      store,
      translator,
      summariser,
      settings: localSettings('en', summariser),
      usdPerMillionCharacters: { [translator.name]: translator.usdPerMillionCharacters },
      now: () => new Date(),
      runId: 'bench',
      deadline: new Date(Date.now() + 15 * 60_000),
      reserveMs: 0,
    },
    key,
  );
  if (manifest?.status !== 'complete') {
    throw new Error(`Expected a complete manifest of ${key}, got ${JSON.stringify(manifest?.reason ?? null)}.`);
  }
  return manifest;
}
