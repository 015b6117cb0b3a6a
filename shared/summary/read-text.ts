import { findDates } from '../arabic/dates.ts';
import { foldLetters } from '../arabic/letters.ts';
import { findNumbers } from '../arabic/numbers.ts';
import { sentenceSpans } from '../arabic/sentences.ts';
import type { Span } from '../contract/summary.ts';
import type { DateMention } from '../domain/date-mention.ts';
import type { NumberMention } from '../domain/number-mention.ts';
import { findNumbers as findEnglishNumbers } from '../english/numbers.ts';
import { sentenceSpans as englishSentenceSpans } from '../english/sentences.ts';
import { ruledMentions } from './names/find-mentions.ts';
import type { Mention } from './names/mention.ts';
import { type QuotedStretch, quotedStretches } from './quotes/quote-spans.ts';
import { type Token, tokenise } from './words/tokens.ts';

/** A segment's Arabic with what it shows by itself, whatever the rest of the article says. */
export interface ReadSource {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Sentences, trailing space left out. */
  readonly sentences: readonly Span[];
  /** What stands between quotation marks. */
  readonly quoted: readonly QuotedStretch[];
  /** The text under which spellings meet, for looking names up in it. */
  readonly folded: string;
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
  /** Names that are found by what stands around them; those that the lexicon lists depend on the article. */
  readonly ruled: readonly Mention[];
}

/** A segment's translation with what it shows by itself. */
export interface ReadTarget {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  /** The numbers within a stretch, usually one of the sentences; looked for when first asked, since most never are. */
  readonly numbersIn: (within: Span) => readonly NumberMention[];
}

/** Reads a segment's Arabic. */
export function readSource(text: string): ReadSource {
  const tokens = tokenise(text);
  return {
    text,
    tokens,
    sentences: trimmed(text, sentenceSpans(text)),
    quoted: quotedStretches(text),
    folded: foldLetters(text),
    numbers: findNumbers(text),
    dates: findDates(text),
    ruled: ruledMentions(text, tokens),
  };
}

/** Reads a segment's translation. */
export function readTarget(text: string): ReadTarget {
  return {
    tokens: tokenise(text),
    sentences: trimmed(text, englishSentenceSpans(text)),
    numbersIn: numbersByStretch(text),
  };
}

/** Spans without the space at their ends, empty ones left out. */
function trimmed(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    const inner = text.slice(start, end);
    const from = start + (inner.length - inner.trimStart().length);
    const to = end - (inner.length - inner.trimEnd().length);
    return to > from ? [{ start: from, end: to }] : [];
  });
}

function numbersByStretch(text: string): (within: Span) => readonly NumberMention[] {
  const found = new Map<string, readonly NumberMention[]>();
  return ({ start, end }) => {
    const stretch = `${start}-${end}`;
    const known = found.get(stretch);
    if (known !== undefined) return known;
    const shift = (mention: NumberMention): NumberMention => ({
      ...mention,
      start: mention.start + start,
      end: mention.end + start,
    });
    const numbers = findEnglishNumbers(text.slice(start, end)).map(shift);
    found.set(stretch, numbers);
    return numbers;
  };
}
