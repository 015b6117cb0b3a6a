import { amazonTranslateUsdPerMillionCharacters } from '../../shared/config/defaults.ts';
import type { Translator } from '../../shared/ports/translator.ts';
import { parseTerminology } from '../../shared/translation/terminology.ts';
import type { EngineChoice } from './messages.ts';

/** The translator of a choice. @throws ConfigurationError for a faulty glossary @throws TranslatorRefusedError */
export async function openTranslator({ name, target, modelDirectory, ...choice }: EngineChoice): Promise<Translator> {
  const terminology = choice.terminology && parseTerminology(choice.terminology.csv, choice.terminology.name, target);
  switch (name) {
    case 'gist': {
      const { createGistTranslator } = await import('../../shared/adapters/gist-translator.ts');
      return createGistTranslator({ terminology });
    }
    case 'bergamot': {
      const { createBergamotTranslator } = await import('../../shared/adapters/bergamot-translator.ts');
      return createBergamotTranslator({ modelDirectory, terminology });
    }
    case 'amazon': {
      const { createAmazonTranslate } = await import('../../shared/adapters/amazon-translate.ts');
      return createAmazonTranslate({
        targetLanguage: target,
        terminology,
        concurrency: 5,
        requestsPerSecond: 10,
        usdPerMillionCharacters: amazonTranslateUsdPerMillionCharacters,
      });
    }
  }
}
