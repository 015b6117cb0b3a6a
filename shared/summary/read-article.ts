import { findDates } from '../arabic/dates.ts';
import { foldLetters } from '../arabic/letters.ts';
import { findNumbers } from '../arabic/numbers.ts';
import { sentenceSpans } from '../arabic/sentences.ts';
import type { Span } from '../contract/summary.ts';
import type { SegmentKind, TranslatedSegment } from '../contract/translation.ts';
import type { DateMention } from '../domain/date-mention.ts';
import type { NumberMention } from '../domain/number-mention.ts';
import { findNumbers as findEnglishNumbers } from '../english/numbers.ts';
import { sentenceSpans as englishSentenceSpans } from '../english/sentences.ts';
import type { FoundName } from '../ports/name-finder.ts';
import { alignSentences, type Bead } from './align/align-sentences.ts';
import { sourceSentences, targetSentences } from './align/anchors.ts';
import { findMentions } from './names/find-mentions.ts';
import type { Mention } from './names/mention.ts';
import { type QuotedStretch, quotedStretches } from './quotes/quote-spans.ts';
import { type Token, tokenise } from './words/tokens.ts';

/** A segment with everything the extractors ask of it, found once. */
export interface ReadSegment {
  readonly id: string;
  readonly kind: SegmentKind;
  readonly source: string;
  readonly target: string;
  /** What the checks of its translation found wrong. */
  readonly warnings: TranslatedSegment['warnings'];
  readonly terms: readonly { readonly source: string; readonly target: string }[];
  readonly tokens: readonly Token[];
  readonly targetTokens: readonly Token[];
  /** Sentences of the source, trailing space left out. */
  readonly sentences: readonly Span[];
  /** What stands between quotation marks. */
  readonly quoted: readonly QuotedStretch[];
  /** The source under which spellings meet, for looking names up in it. */
  readonly folded: string;
  /** The sentences with their translations, in order; they cover all of the source. */
  readonly beads: readonly Bead[];
  readonly mentions: readonly Mention[];
  readonly numbers: readonly NumberMention[];
  /** The numbers of the translation within one of its beads; looked for when first asked, since most sentences never are. */
  readonly englishNumbers: (within: Span) => readonly NumberMention[];
  readonly dates: readonly DateMention[];
}

/** Reads the segments of an article: words, names (with `given` ones), numbers, dates, sentences and their alignment. */
export function readSegments(
  segments: readonly TranslatedSegment[],
  given: readonly FoundName[] = [],
): readonly ReadSegment[] {
  const texts = segments.map((segment) => ({ text: segment.source, tokens: tokenise(segment.source) }));
  const bySegment = given.length === 0 ? [] : segments.map(({ id }) => given.filter(({ segment }) => segment === id));
  const mentions = findMentions(texts, bySegment);
  return segments.map((segment, index) => readSegment(segment, texts[index]?.tokens ?? [], mentions[index] ?? []));
}

function readSegment(segment: TranslatedSegment, tokens: readonly Token[], mentions: readonly Mention[]): ReadSegment {
  const { id, kind, source, target } = segment;
  const numbers = findNumbers(source);
  const targetTokens = tokenise(target);
  const sentences = trimmed(source, sentenceSpans(source));
  const aligned = sourceSentences(sentences, tokens, mentions);
  const wanted = new Set(aligned.flatMap(({ anchors }) => [...anchors]));
  const beads = alignSentences(
    aligned,
    targetSentences(trimmed(target, englishSentenceSpans(target)), targetTokens, wanted),
  );
  const terms = segment.terms ?? [];
  return {
    id,
    kind,
    source,
    target,
    warnings: segment.warnings,
    terms,
    tokens,
    targetTokens,
    sentences,
    quoted: quotedStretches(source),
    folded: foldLetters(source),
    beads,
    mentions,
    numbers,
    englishNumbers: numbersByStretch(target),
    dates: findDates(source),
  };
}

/** The bead that holds an offset of the source. */
export function beadAt(segment: ReadSegment, offset: number): Bead | null {
  return (
    segment.beads.find(({ source }) => offset >= source.start && offset < source.end) ?? segment.beads.at(-1) ?? null
  );
}

/** The sentence that holds an offset of the source. */
export function sentenceAt(segment: ReadSegment, offset: number): Span {
  const found = segment.sentences.find(({ start, end }) => offset >= start && offset < end);
  return found ?? segment.sentences.at(-1) ?? { start: 0, end: segment.source.length };
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
  const found = new Map<number, readonly NumberMention[]>();
  return ({ start, end }) => {
    const known = found.get(start);
    if (known !== undefined) return known;
    const shift = (mention: NumberMention): NumberMention => ({
      ...mention,
      start: mention.start + start,
      end: mention.end + start,
    });
    const numbers = findEnglishNumbers(text.slice(start, end)).map(shift);
    found.set(start, numbers);
    return numbers;
  };
}
