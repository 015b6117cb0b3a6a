import { text } from 'node:stream/consumers';
import { chooseTranslator, type TranslatorOptions } from '../choose-translator.ts';
import { translateLines } from '../translate-lines.ts';

/**
 * Translates standard input to standard output, exactly one line out for each line in; an empty line stays empty.
 * @throws UsageError @throws ConfigurationError and what the translator throws
 */
export async function translate(options: TranslatorOptions): Promise<void> {
  const translator = await chooseTranslator(options, (line) => process.stderr.write(`${line}\n`));
  try {
    process.stdout.write(await translateLines(await text(process.stdin), translator));
  } finally {
    await translator.close?.();
  }
}
