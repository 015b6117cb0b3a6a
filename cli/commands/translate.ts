import { text } from 'node:stream/consumers';
import { normaliseText } from '../../shared/article/normalise-text.ts';
import { translateSegments } from '../../shared/translation/translate-segments.ts';
import { memoryFrom } from '../../shared/translation/translation-memory.ts';
import { chooseTranslator, type TranslatorOptions } from '../choose-translator.ts';

/**
 * Translates standard input to standard output, exactly one line out for each line in; an empty line stays empty.
 * @throws UsageError @throws ConfigurationError and what the translator throws
 */
export async function translate(options: TranslatorOptions): Promise<void> {
  const translator = await chooseTranslator(options, (line) => process.stderr.write(`${line}\n`));
  try {
    const lines = linesOf(await text(process.stdin));
    const sources = lines.map((line, index) => ({
      id: `s${index + 1}`,
      kind: 'paragraph' as const,
      // A control that ends lines elsewhere (a vertical tab, a lone carriage return) must not make two of one.
      source: normaliseText(line).replaceAll('\n', ' ').trim(),
    }));
    const { segments } = await translateSegments(sources, translator, { memory: memoryFrom(null, new Map()) });
    process.stdout.write(segments.map((segment) => `${segment.target}\n`).join(''));
  } finally {
    await translator.close?.();
  }
}

/** The lines of a text, whether the last is ended or not. */
function linesOf(input: string): string[] {
  if (input === '') return [];
  return (input.endsWith('\n') ? input.slice(0, -1) : input).split('\n');
}
