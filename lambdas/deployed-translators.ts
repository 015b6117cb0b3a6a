import type { TranslateSettings } from '../shared/config/function-settings.ts';
import type { Translator } from '../shared/ports/translator.ts';

/** No request to a translator is begun in the last moments of a run: its time limit, and what storing its answer takes. */
export const reserveMs = 30_000;

/**
 * The translators that an environment has chosen, one a target language. Only the chosen engine is loaded: the offline
 * engine's word lists cost nothing where Amazon Translate works.
 */
export async function createDeployedTranslators(settings: TranslateSettings): Promise<readonly Translator[]> {
  if (settings.translator === 'gist') {
    const { createGistTranslator } = await import('../shared/adapters/gist-translator.ts');
    return [createGistTranslator({ terminology: null })];
  }
  const { createAmazonTranslate } = await import('../shared/adapters/amazon-translate.ts');
  return settings.targetLanguages.map((targetLanguage) =>
    createAmazonTranslate({
      targetLanguage,
      terminology: null,
      concurrency: settings.translateConcurrency,
      requestsPerSecond: settings.translateRequestsPerSecond,
    }),
  );
}
