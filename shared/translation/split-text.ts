import { sentenceSpans } from '../arabic/sentences.ts';

/**
 * Cuts a text into pieces of at most `maxBytes` of UTF-8, each as long as fits: after sentences, else after clauses, else
 * between words, else between characters. The pieces joined with spaces say what the text says.
 */
export function splitText(text: string, maxBytes: number): string[] {
  if (Buffer.byteLength(text) <= maxBytes) return [text];
  const pieces: string[] = [];
  let piece = '';
  for (const part of partsOf(text, maxBytes)) {
    const joined = piece === '' ? part : `${piece} ${part}`;
    if (piece !== '' && Buffer.byteLength(joined) > maxBytes) {
      pieces.push(piece);
      piece = part;
    } else {
      piece = joined;
    }
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}

function sentencesOf(text: string): string[] {
  return sentenceSpans(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((sentence) => sentence !== '');
}

/** Parts that fit, the coarsest that do: sentences, clauses, words, runs of characters. */
function* partsOf(text: string, maxBytes: number): Generator<string> {
  const splitters: readonly ((part: string) => readonly string[])[] = [
    sentencesOf,
    (sentence) => sentence.split(/(?<=[،,؛;:])\s+/u),
    (clause) => clause.split(/\s+/u).filter((word) => word !== ''),
    (word) => charactersOf(word, maxBytes),
  ];
  yield* split(text, 0);

  function* split(part: string, level: number): Generator<string> {
    if (Buffer.byteLength(part) <= maxBytes || level === splitters.length) yield part;
    else for (const smaller of splitters[level]?.(part) ?? []) yield* split(smaller, level + 1);
  }
}

function charactersOf(word: string, maxBytes: number): string[] {
  const runs: string[] = [];
  let run = '';
  for (const character of word) {
    if (run !== '' && Buffer.byteLength(run + character) > maxBytes) {
      runs.push(run);
      run = '';
    }
    run += character;
  }
  return run === '' ? runs : [...runs, run];
}
