import { alignItems } from './align-items.ts';

/** A stretch of a text, and whether the other text lacks it. The stretches of a text joined give it back. */
export type Part = readonly [text: string, changed: boolean];

/** What differs between two texts, word by word. */
export interface WordChanges {
  readonly left: readonly Part[];
  readonly right: readonly Part[];
}

const words = /[\p{L}\p{M}\p{N}]+(?:[.,'’:/-][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** Compares two texts word by word; a figure or a hyphenated word is one word. */
export function wordChanges(left: string, right: string): WordChanges {
  if (left === right) return { left: partsOf([[left, false]]), right: partsOf([[right, false]]) };
  const a = left.match(words) ?? [];
  const b = right.match(words) ?? [];
  const aligned = alignItems(a, b);
  return {
    left: partsOf(aligned.flatMap(([i, j]) => (i === null ? [] : [[a[i] ?? '', j === null] as const]))),
    right: partsOf(aligned.flatMap(([i, j]) => (j === null ? [] : [[b[j] ?? '', i === null] as const]))),
  };
}

/** Joins neighbours alike; a space between two changed words counts as changed, so that a reader sees one stretch. */
function partsOf(tokens: readonly Part[]): Part[] {
  const parts: [string, boolean][] = [];
  for (const [index, [text, changed]] of tokens.entries()) {
    const isBridge = /^\s+$/.test(text) && tokens[index - 1]?.[1] === true && tokens[index + 1]?.[1] === true;
    const last = parts.at(-1);
    if (last !== undefined && last[1] === (changed || isBridge)) last[0] += text;
    else if (text !== '') parts.push([text, changed || isBridge]);
  }
  return parts;
}
