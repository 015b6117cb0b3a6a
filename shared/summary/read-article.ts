import type { Span } from '../contract/summary.ts';
import type { SegmentKind, TranslatedSegment } from '../contract/translation.ts';
import type { DateMention } from '../domain/date-mention.ts';
import type { NumberMention } from '../domain/number-mention.ts';
import type { FoundName } from '../ports/name-finder.ts';
import { alignSentences, type Bead } from './align/align-sentences.ts';
import { sourceSentences, targetSentences } from './align/anchors.ts';
import { findMentions } from './names/find-mentions.ts';
import type { Mention } from './names/mention.ts';
import type { QuotedStretch } from './quotes/quote-spans.ts';
import { ReadAhead } from './read-ahead.ts';
import { type ReadSource, type ReadTarget, readSource } from './read-text.ts';
import type { Token } from './words/tokens.ts';

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
  ahead: ReadAhead = new ReadAhead(),
): readonly ReadSegment[] {
  const sources = segments.map(({ source }) => ahead.source(source));
  const bySegment = given.length === 0 ? [] : segments.map(({ id }) => given.filter(({ segment }) => segment === id));
  const mentions = findMentions(sources, bySegment);
  return segments.map((segment, index) => {
    const source = sources[index] ?? readSource(segment.source);
    return joinedReading(segment, source, ahead.target(segment.target), mentions[index] ?? []);
  });
}

function joinedReading(
  segment: TranslatedSegment,
  { tokens, sentences, quoted, folded, numbers, dates }: ReadSource,
  read: ReadTarget,
  mentions: readonly Mention[],
): ReadSegment {
  const { id, kind, source, target, warnings, terms = [] } = segment;
  const aligned = sourceSentences(sentences, tokens, mentions);
  const wanted = new Set(aligned.flatMap(({ anchors }) => [...anchors]));
  return {
    id,
    kind,
    source,
    target,
    warnings,
    terms,
    tokens,
    targetTokens: read.tokens,
    sentences,
    quoted,
    folded,
    beads: alignSentences(aligned, targetSentences(read.sentences, read.tokens, wanted)),
    mentions,
    numbers,
    englishNumbers: read.numbersIn,
    dates,
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
