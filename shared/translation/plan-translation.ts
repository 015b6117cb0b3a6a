import { isArabicLetter } from '../arabic/letters.ts';
import { countCodePoints } from '../domain/code-points.ts';
import type { Translator } from '../ports/translator.ts';
import { maxRequests, packSegments } from './pack-segments.ts';
import { sentencesOf, splitText } from './split-text.ts';
import { reuseKey, type TranslationMemory } from './translation-memory.ts';

/** One line to be sent, under the key by which its translation is remembered. */
export interface PlannedLine {
  readonly text: string;
  readonly reuseKey: string;
}

/** What translating some texts takes. */
export interface TranslationPlan {
  /** The lines of each source text: itself, or its pieces when it does not fit a request as it is. */
  readonly linesBySource: ReadonlyMap<string, readonly string[]>;
  /** The targets of lines that need no request: remembered, or without a letter to translate. */
  readonly known: ReadonlyMap<string, string>;
  /** What is to be sent, request by request. */
  readonly requests: readonly (readonly PlannedLine[])[];
  /** Code points that the requests hold, newlines included: what a paid service bills. */
  readonly characters: number;
  /** Code points that need no request because an earlier translation has them. */
  readonly reusedCharacters: number;
}

/**
 * Plans the translation of texts with a translator and a memory: equal texts once, remembered ones not at all, texts without
 * an Arabic letter (addresses, names in Latin script, figures) as they are, the rest packed into requests.
 */
export function planTranslation(
  texts: readonly string[],
  translator: Pick<Translator, 'name' | 'version' | 'targetLanguage' | 'terminology' | 'maxRequestBytes'>,
  memory: TranslationMemory,
): TranslationPlan {
  const { maxRequestBytes } = translator;
  const known = new Map<string, string>();
  const linesBySource = new Map<string, readonly string[]>();
  let reusedCharacters = 0;
  const recall = (text: string): boolean => {
    if (known.has(text)) return true;
    if (!hasArabic(text)) return known.set(text, text) !== undefined;
    const remembered = memory.lookup(reuseKey(text, translator));
    if (remembered === null) return false;
    if (remembered.reused) reusedCharacters += countCodePoints(text);
    return known.set(text, remembered.target) !== undefined;
  };

  for (const source of new Set(texts)) {
    const line = source.replace(/\s*[\r\n\u0085\u2028\u2029]\s*/gu, ' ');
    linesBySource.set(source, recall(line) || maxRequestBytes === null ? [line] : splitText(line, maxRequestBytes));
  }
  const open = (): string[] => [...new Set([...linesBySource.values()].flat())].filter((line) => !recall(line));

  let lines = open();
  let packs = packSegments(lines, maxRequestBytes);
  if (maxRequestBytes !== null && packs.length > maxRequests(bytesOf(lines), maxRequestBytes)) {
    // Segments all of one awkward length leave a tenth of each request empty; their sentences do not.
    for (const [source, [line = '', ...rest]] of linesBySource) {
      if (rest.length === 0 && !known.has(line)) linesBySource.set(source, sentencesOf(line));
    }
    lines = open();
    packs = packSegments(lines, maxRequestBytes);
  }
  const requests = packs.map((pack) =>
    pack.map((index) => lines[index] ?? '').map((text) => ({ text, reuseKey: reuseKey(text, translator) })),
  );
  const characters = requests.reduce(
    (sum, request) => sum + countCodePoints(request.map(({ text }) => text).join('\n')),
    0,
  );
  return { linesBySource, known, requests, characters, reusedCharacters };
}

function hasArabic(text: string): boolean {
  for (const character of text) if (isArabicLetter(character)) return true;
  return false;
}

function bytesOf(lines: readonly string[]): number {
  return Buffer.byteLength(lines.join('\n'));
}
