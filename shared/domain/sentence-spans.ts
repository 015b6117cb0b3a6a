import { isSpaceAt } from './white-space.ts';

/** A stretch of a text in UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place where a sentence may end, for a language's rules to judge. */
export interface SentenceEnd {
  readonly text: string;
  /** Where the sentence begins that would end here. */
  readonly sentenceStart: number;
  /** The run of end marks, `text.slice(marksStart, marksEnd)`. */
  readonly marksStart: number;
  readonly marksEnd: number;
  /** Behind the closing quotation marks and brackets that follow the end marks without a space. */
  readonly closersEnd: number;
  /** The first character of what follows on the line; equals `closersEnd` when no space comes between. */
  readonly nextStart: number;
}

/** What one language knows of sentence ends. */
export interface SentenceRules {
  /** Characters that can end a sentence. */
  readonly endMarks: string;
  /** Whether the sentence ends here; asked only where the line goes on behind the marks. */
  readonly ends: (place: SentenceEnd) => boolean;
}

/**
 * A quotation or bracket up to this many UTF-16 units is not torn at the full stops inside it: half a quotation has lost its
 * speaker. Longer ones are torn, because a sentence must stay short enough to translate.
 */
export const maxWholeQuotationLength = 240;

const closersByOpener: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['«', '»'],
  ['“', '”'],
  // Right-to-left typing often swaps the curly marks.
  ['”', '“'],
  ['(', ')'],
  ['[', ']'],
]);
const lineBreaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];
const closers = '"»”“’\')]';
const quotationClosers = '"»”“';

/** Per language's end marks: what a sentence cannot be divided without. */
const markPatterns = new Map<string, RegExp>();

function markPattern(endMarks: string): RegExp {
  const known = markPatterns.get(endMarks);
  if (known !== undefined) return known;
  const marks = [...lineBreaks, ...endMarks, ...closersByOpener.keys()].map((mark) =>
    mark.replace(/[[\]\\^-]/, '\\$&'),
  );
  const pattern = new RegExp(`[${marks.join('')}]`, 'g');
  markPatterns.set(endMarks, pattern);
  return pattern;
}

/** The spans of a text's sentences: they tile the text, and the space behind a sentence belongs to it. */
export function tileSentences(text: string, rules: SentenceRules): Span[] {
  const spans: Span[] = [];
  const mark = markPattern(rules.endMarks);
  const nextOf = memoisedSearch(text);
  const nextLineBreak = (from: number): number => Math.min(...lineBreaks.map((mark) => nextOf(mark, from)));
  let start = 0;
  let index = 0;
  let tornUntil = -1;

  const endSentence = (from: number): void => {
    const end = skipSpace(text, from);
    spans.push({ start, end });
    start = end;
    index = end;
  };

  while (index < text.length) {
    mark.lastIndex = index;
    const found = mark.exec(text);
    if (found === null) break;
    index = found.index;
    const character = found[0];
    if (lineBreaks.includes(character)) {
      if (skipSpace(text, start) < index) endSentence(index);
      else index = skipSpace(text, index);
      continue;
    }
    if (rules.endMarks.includes(character)) {
      const place = placeAt(text, start, index, rules.endMarks);
      if (place.nextStart < text.length && isEnd(place, rules)) endSentence(place.closersEnd);
      else index = place.closersEnd;
      continue;
    }
    const closer = index === tornUntil ? undefined : closersByOpener.get(character);
    const close = closer === undefined ? text.length : nextOf(closer, index + 1);
    if (close - index > maxWholeQuotationLength || close === text.length) {
      // The closing mark of a quotation that is torn must not be taken for the opening of the next one.
      if (close < nextLineBreak(index)) tornUntil = close;
      index += 1;
      continue;
    }
    if (nextLineBreak(index) < close) {
      index += 1;
      continue;
    }
    const place = quotedPlace(text, start, close, rules.endMarks);
    if (place !== null && place.nextStart < text.length && isEnd(place, rules)) endSentence(place.closersEnd);
    else index = close + 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

function isEnd(place: SentenceEnd, rules: SentenceRules): boolean {
  return lineBreaks.includes(place.text.charAt(place.nextStart)) || rules.ends(place);
}

function placeAt(text: string, sentenceStart: number, marksStart: number, endMarks: string): SentenceEnd {
  let marksEnd = marksStart + 1;
  while (marksEnd < text.length && endMarks.includes(text.charAt(marksEnd))) marksEnd += 1;
  let closersEnd = marksEnd;
  while (closersEnd < text.length && closers.includes(text.charAt(closersEnd))) closersEnd += 1;
  // A mark with a letter right behind it opens something new: it is no closer.
  if (closersEnd > marksEnd && closersEnd < text.length && isWordCharacter(text.charAt(closersEnd)))
    closersEnd = marksEnd;
  return { text, sentenceStart, marksStart, marksEnd, closersEnd, nextStart: skipBlanks(text, closersEnd) };
}

/** The place behind a quotation that closes at `close` with an end mark inside it, unless an end mark follows outside. */
function quotedPlace(text: string, sentenceStart: number, close: number, endMarks: string): SentenceEnd | null {
  if (!quotationClosers.includes(text.charAt(close))) return null;
  let marksStart = close;
  while (marksStart > sentenceStart && endMarks.includes(text.charAt(marksStart - 1))) marksStart -= 1;
  if (marksStart === close || endMarks.includes(text.charAt(close + 1) || ' ')) return null;
  return placeAt(text, sentenceStart, marksStart, endMarks);
}

/** `indexOf` (the text's length for none) that remembers, per character, the hit before: one pass over the text in all, however often it is asked. */
function memoisedSearch(text: string): (character: string, from: number) => number {
  const hits = new Map<string, number>();
  return (character, from) => {
    const known = hits.get(character);
    if (known !== undefined && known >= from) return known;
    const found = text.indexOf(character, from);
    const hit = found < 0 ? text.length : found;
    hits.set(character, hit);
    return hit;
  };
}

function skipSpace(text: string, from: number): number {
  let index = from;
  while (index < text.length && (isSpaceAt(text, index) || text.charAt(index) === '\u0085')) index += 1;
  return index;
}

function skipBlanks(text: string, from: number): number {
  let index = from;
  while (index < text.length && isSpaceAt(text, index) && !lineBreaks.includes(text.charAt(index))) index += 1;
  return index;
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
