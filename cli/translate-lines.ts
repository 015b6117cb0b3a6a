import { normaliseText } from '../shared/article/normalise-text.ts';
import type { Translator } from '../shared/ports/translator.ts';
import { translateSegments } from '../shared/translation/translate-segments.ts';
import { memoryFrom } from '../shared/translation/translation-memory.ts';

/** What one reader or another takes for the end of a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const lineEnds = /[\n\v\f\r\u001C-\u001E\u0085\u2028\u2029]+/gu;

/**
 * Translates a text line by line: exactly one line out for each that a newline ends, or the text's end. An empty line stays
 * empty, and nothing within a line ends it for another reader. @throws what the translator throws
 */
export async function translateLines(input: string, translator: Translator): Promise<string> {
  const sources = linesOf(input).map((line, index) => ({
    id: `s${index + 1}`,
    kind: 'paragraph' as const,
    source: oneLine(normaliseText(line)),
  }));
  const { segments } = await translateSegments(sources, translator, { memory: memoryFrom(null, new Map()) });
  return segments.map((segment) => `${oneLine(segment.target)}\n`).join('');
}

/** The lines of a text, whether the last is ended or not. */
function linesOf(input: string): string[] {
  if (input === '') return [];
  return (input.endsWith('\n') ? input.slice(0, -1) : input).split('\n');
}

function oneLine(text: string): string {
  return text.replace(lineEnds, ' ').trim();
}
