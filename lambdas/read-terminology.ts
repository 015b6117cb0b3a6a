import { readFile } from 'node:fs/promises';
import type { Terminology } from '../shared/ports/translator.ts';

/** The terms for a language of the house glossary that was deployed beside the code. @throws ConfigurationError listing every faulty line */
export async function readTerminology(file: string, targetLanguage: string): Promise<Terminology> {
  const { parseTerminology } = await import('../shared/translation/terminology.ts');
  const csv = await readFile(new URL(`./${file}`, import.meta.url), 'utf8');
  return parseTerminology(csv, file.replace(/\.csv$/, ''), targetLanguage);
}
