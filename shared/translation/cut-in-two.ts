import { sentenceSpans } from '../arabic/sentences.ts';

/** How near the ends a cut may be, as a share of the text: what is shorter fills no gap. */
const margin = 0.2;
/** What is shorter fits the gaps as it is. */
const minBytesToCut = 256;
/** Texts this long are promised no number of requests that would be worth a cut within a sentence. */
const maxBytesCutAnywhere = 1_000;

/**
 * Cuts a text of 256 bytes or more in two near its middle: behind a sentence, else behind a clause, else, in a text under
 * 1,000 bytes, between words, and where a word has no end, between its letters; null where there is no such place. The same
 * text is always cut in the same place; the parts joined with a space say what it says.
 */
export function cutInTwo(text: string): readonly [string, string] | null {
  const bytes = Buffer.byteLength(text);
  if (bytes < minBytesToCut) return null;
  const cut = nearestMiddle(text, sentenceEnds(text)) ?? nearestMiddle(text, matchEnds(text, /[،,؛;:](?=\s)/gu));
  const at = cut ?? (bytes < maxBytesCutAnywhere ? withinSentence(text) : null);
  return at === null ? null : [text.slice(0, at).trim(), text.slice(at).trim()];
}

/** Addresses and codes are never cut, however long they are. */
function withinSentence(text: string): number | null {
  const words = nearestMiddle(text, matchEnds(text, /\S(?=\s)/gu));
  return words ?? nearestMiddle(text, matchEnds(text, /[\p{Script=Arabic}\p{M}](?=[\p{Script=Arabic}&&\p{L}])/gv));
}

function sentenceEnds(text: string): number[] {
  return sentenceSpans(text).map(({ end }) => end);
}

function matchEnds(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map((match) => match.index + match[0].length);
}

function nearestMiddle(text: string, ends: readonly number[]): number | null {
  const middle = text.length / 2;
  const inside = ends.filter((end) => Math.abs(end - middle) < middle * (1 - 2 * margin));
  return inside.reduce<number | null>(
    (best, end) => (best === null || Math.abs(end - middle) < Math.abs(best - middle) ? end : best),
    null,
  );
}
