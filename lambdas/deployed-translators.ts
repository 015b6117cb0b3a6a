import { isNamedAfter } from '../shared/adapters/amazon/custom-terminology.ts';
import { createAmazonTranslate } from '../shared/adapters/amazon-translate.ts';
import { amazonTranslateUsdPerMillionCharacters } from '../shared/config/defaults.ts';
import type { RateSettings } from '../shared/config/function-settings.ts';
import { TranslatorUnavailableError } from '../shared/domain/errors.ts';
import type { Terminology, Translator } from '../shared/ports/translator.ts';
import { readTerminology } from './read-terminology.ts';

/** How long one request may take with all its tries. */
const requestTimeoutSeconds = 45;

/** No request is begun so late in a run that it could outlast it: its time limit, and what storing its answer takes. */
export const reserveMs = (requestTimeoutSeconds + 5) * 1000;

/**
 * The translators that an environment has chosen, one a target language. The offline engine is loaded only where it is
 * chosen: its word lists cost nothing where Amazon Translate works.
 */
export async function createDeployedTranslators(settings: RateSettings): Promise<readonly Translator[]> {
  return Promise.all(
    settings.targetLanguages.map(async (targetLanguage) => {
      const { terminologyFile } = settings;
      const terminology = terminologyFile === undefined ? null : await readTerminology(terminologyFile, targetLanguage);
      return settings.translator === 'gist'
        ? createGist(terminology)
        : createAmazon(targetLanguage, terminology, settings);
    }),
  );
}

async function createGist(terminology: Terminology | null): Promise<Translator> {
  const { createGistTranslator } = await import('../shared/adapters/gist-translator.ts');
  return createGistTranslator({ terminology });
}

/** @throws TranslatorUnavailableError when the import is of another glossary: a deployment changes code before names */
function createAmazon(targetLanguage: string, terminology: Terminology | null, settings: RateSettings): Translator {
  const importedAs = settings.terminologyNames?.[targetLanguage];
  if (terminology !== null && (importedAs === undefined || !isNamedAfter(importedAs, terminology))) {
    throw new TranslatorUnavailableError(
      `The glossary ${terminology.name} and its import for ${targetLanguage} (${importedAs ?? 'none'}) do not match. A deployment that is under way mends this; otherwise deploy again.`,
    );
  }
  return createAmazonTranslate({
    targetLanguage,
    terminology,
    importedAs,
    concurrency: settings.translateConcurrency,
    requestsPerSecond: settings.translateRequestsPerSecond,
    requestTimeoutSeconds,
    usdPerMillionCharacters: amazonTranslateUsdPerMillionCharacters,
  });
}
