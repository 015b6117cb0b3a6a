import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { amazonTranslateUsdPerMillionCharacters } from '../shared/config/defaults.ts';
import type { Terminology, Translator } from '../shared/ports/translator.ts';
import { parseTerminology } from '../shared/translation/terminology.ts';
import { UsageError } from './exit-codes.ts';

/** The engines a person can ask for. */
export const translatorChoices = ['auto', 'bergamot', 'gist', 'amazon'] as const;
export type TranslatorChoice = (typeof translatorChoices)[number];

/** What was asked for on the command line. */
export interface TranslatorOptions {
  readonly translator: TranslatorChoice;
  readonly target: string;
  readonly terminology?: string | undefined;
}

/**
 * The translator a person asked for. `auto` takes the neural model when it is installed, else the embedded gist, and
 * says so; it never takes a paid service.
 * @throws UsageError @throws ConfigurationError for a faulty terminology
 */
export async function chooseTranslator(options: TranslatorOptions, say: (line: string) => void): Promise<Translator> {
  const terminology = await readTerminology(options.terminology, options.target);
  const choice = options.translator === 'auto' ? await automaticChoice(say) : options.translator;
  if (choice !== 'amazon' && options.target !== 'en') {
    throw new UsageError(
      `The ${choice} engine translates to en only, not to ${options.target}: use --translator amazon.`,
    );
  }
  switch (choice) {
    case 'gist': {
      const { createGistTranslator } = await import('../shared/adapters/gist-translator.ts');
      return createGistTranslator({ terminology });
    }
    case 'bergamot': {
      const { createBergamotTranslator } = await import('../shared/adapters/bergamot-translator.ts');
      const { defaultModelDirectory } = await import('./model-directory.ts');
      return createBergamotTranslator({ modelDirectory: defaultModelDirectory(), terminology });
    }
    case 'amazon': {
      const { createAmazonTranslate } = await import('../shared/adapters/amazon-translate.ts');
      return createAmazonTranslate({
        targetLanguage: options.target,
        terminology,
        concurrency: 5,
        requestsPerSecond: 10,
        usdPerMillionCharacters: amazonTranslateUsdPerMillionCharacters,
      });
    }
  }
}

async function automaticChoice(say: (line: string) => void): Promise<'bergamot' | 'gist'> {
  const { modelStatus } = await import('../shared/adapters/bergamot/model-store.ts');
  const { defaultModelDirectory } = await import('./model-directory.ts');
  if ((await modelStatus(defaultModelDirectory())).installed) {
    say('Translator: bergamot (the neural model is installed).');
    return 'bergamot';
  }
  say('Translator: gist (the neural model is not installed; `tarjuman model fetch` brings it).');
  return 'gist';
}

async function readTerminology(path: string | undefined, targetLanguage: string): Promise<Terminology | null> {
  if (path === undefined) return null;
  const csv = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`The terminology ${path} cannot be read.`);
  });
  return parseTerminology(csv, basename(path).replace(/\.csv$/i, ''), targetLanguage);
}
