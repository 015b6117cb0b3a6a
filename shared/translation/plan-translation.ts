import { isArabicLetter } from '../arabic/letters.ts';
import { countCodePoints } from '../domain/code-points.ts';
import type { Translator } from '../ports/translator.ts';
import { cutToFit, knownPieces } from './cut-to-fit.ts';
import { splitText } from './split-text.ts';
import { reuseKey, type TranslationMemory } from './translation-memory.ts';

/** One line to be sent, under the key by which its translation is remembered. */
export interface PlannedLine {
  readonly text: string;
  readonly reuseKey: string;
}

/** What translating some texts takes. */
export interface TranslationPlan {
  /** The lines of each source text: itself, or its pieces when it does not fit a request as it is or was cut to fill some. */
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
  const wholeLines = new Map<string, readonly string[]>();
  const unknown = new Set<string>();
  let reusedCharacters = 0;
  const keys = new Map<string, string>();
  const keyOf = (text: string): string => {
    const key = keys.get(text) ?? reuseKey(text, translator);
    keys.set(text, key);
    return key;
  };
  const recall = (text: string): boolean => {
    if (known.has(text)) return true;
    if (unknown.has(text)) return false;
    if (!hasArabic(text)) return known.set(text, text) !== undefined;
    const remembered = memory.lookup(keyOf(text));
    if (remembered === null) return unknown.add(text) === undefined;
    if (remembered.reused) reusedCharacters += countCodePoints(text);
    return known.set(text, remembered.target) !== undefined;
  };

  const isPaid = (piece: string): boolean => hasArabic(piece) && recall(piece);

  for (const source of new Set(texts)) {
    const line = source.replace(/\s*[\r\n\u0085\u2028\u2029]\s*/gu, ' ');
    if (recall(line) || maxRequestBytes === null) wholeLines.set(source, [line]);
    else if (Buffer.byteLength(line) > maxRequestBytes) wholeLines.set(source, splitText(line, maxRequestBytes));
    else wholeLines.set(source, (memory.hasPieces ? knownPieces(line, isPaid) : null) ?? [line]);
  }
  const { linesBySource, lines, packs } = cutToFit(wholeLines, (line) => !recall(line), maxRequestBytes);
  const requests = packs.map((pack) =>
    pack.map((index) => lines[index] ?? '').map((text) => ({ text, reuseKey: keyOf(text) })),
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
