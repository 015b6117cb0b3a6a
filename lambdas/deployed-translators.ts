import { readFile } from 'node:fs/promises';
import { amazonTranslateUsdPerMillionCharacters } from '../shared/config/defaults.ts';
import type { RateSettings } from '../shared/config/function-settings.ts';
import type { Terminology, Translator } from '../shared/ports/translator.ts';

/** How long one request may take with all its tries. */
const requestTimeoutSeconds = 45;

/** No request is begun so late in a run that it could outlast it: its time limit, and what storing its answer takes. */
export const reserveMs = (requestTimeoutSeconds + 5) * 1000;

/**
 * The translators that an environment has chosen, one a target language. Only the chosen engine is loaded: the offline
 * engine's word lists cost nothing where Amazon Translate works.
 */
export async function createDeployedTranslators(settings: RateSettings): Promise<readonly Translator[]> {
  const terminology = await readTerminology(settings.terminologyFile);
  if (settings.translator === 'gist') {
    const { createGistTranslator } = await import('../shared/adapters/gist-translator.ts');
    return [createGistTranslator({ terminology })];
  }
  const { createAmazonTranslate } = await import('../shared/adapters/amazon-translate.ts');
  return settings.targetLanguages.map((targetLanguage) =>
    createAmazonTranslate({
      targetLanguage,
      terminology,
      concurrency: settings.translateConcurrency,
      requestsPerSecond: settings.translateRequestsPerSecond,
      requestTimeoutSeconds,
      usdPerMillionCharacters: amazonTranslateUsdPerMillionCharacters,
    }),
  );
}

/** The house glossary that was deployed beside the code. @throws ConfigurationError listing every faulty line */
async function readTerminology(file: string | undefined): Promise<Terminology | null> {
  if (file === undefined) return null;
  const { parseTerminology } = await import('../shared/translation/terminology.ts');
  const csv = await readFile(new URL(`./${file}`, import.meta.url), 'utf8');
  return parseTerminology(csv, file.replace(/\.csv$/, ''));
}
