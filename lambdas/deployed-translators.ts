import { amazonTranslateUsdPerMillionCharacters } from '../shared/config/defaults.ts';
import type { RateSettings } from '../shared/config/function-settings.ts';
import { TranslatorUnavailableError } from '../shared/domain/errors.ts';
import type { Translator } from '../shared/ports/translator.ts';
import { readTerminology } from './read-terminology.ts';

/** How long one request may take with all its tries. */
const requestTimeoutSeconds = 45;

/** No request is begun so late in a run that it could outlast it: its time limit, and what storing its answer takes. */
export const reserveMs = (requestTimeoutSeconds + 5) * 1000;

/**
 * The translators that an environment has chosen, one a target language. Only the chosen engine is loaded: the offline
 * engine's word lists cost nothing where Amazon Translate works.
 */
export async function createDeployedTranslators(settings: RateSettings): Promise<readonly Translator[]> {
  const { terminologyFile } = settings;
  const terminology = terminologyFile === undefined ? null : await readTerminology(terminologyFile);
  if (settings.translator === 'gist') {
    const { createGistTranslator } = await import('../shared/adapters/gist-translator.ts');
    return [createGistTranslator({ terminology })];
  }
  const { createAmazonTranslate } = await import('../shared/adapters/amazon-translate.ts');
  const { isNamedAfter } = await import('../shared/adapters/amazon/custom-terminology.ts');
  /** @throws TranslatorUnavailableError when the import is of another glossary: a deployment changes code before names */
  const importedAs = (targetLanguage: string): string | undefined => {
    if (terminology === null) return undefined;
    const name = settings.terminologyNames?.[targetLanguage];
    if (name !== undefined && isNamedAfter(name, terminology)) return name;
    throw new TranslatorUnavailableError(
      `The glossary ${terminology.name} and its import for ${targetLanguage} (${name ?? 'none'}) do not match. A deployment that is under way mends this; otherwise deploy again.`,
    );
  };
  return settings.targetLanguages.map((targetLanguage) =>
    createAmazonTranslate({
      targetLanguage,
      terminology,
      importedAs: importedAs(targetLanguage),
      concurrency: settings.translateConcurrency,
      requestsPerSecond: settings.translateRequestsPerSecond,
      requestTimeoutSeconds,
      usdPerMillionCharacters: amazonTranslateUsdPerMillionCharacters,
    }),
  );
}
