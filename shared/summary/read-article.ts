import type { Span } from '../contract/summary.ts';
import type { SegmentKind, TranslatedSegment } from '../contract/translation.ts';
import type { DateMention } from '../domain/date-mention.ts';
import type { NumberMention } from '../domain/number-mention.ts';
import type { FoundName } from '../ports/name-finder.ts';
import type { Bead } from './align/align-sentences.ts';
import { alignTexts } from './align/align-texts.ts';
import { findMentions } from './names/find-mentions.ts';
import type { Mention } from './names/mention.ts';
import type { QuotedStretch } from './quotes/quote-spans.ts';
import { ReadAhead } from './read-ahead.ts';
import { type ReadSource, type ReadTarget, readSource, readTarget } from './read-text.ts';
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

/**
 * Reads the segments of an article: words, names (with `given` ones), numbers, dates, sentences and their alignment.
 * @param ahead what has been read of it before
 */
export function readSegments(
  segments: readonly TranslatedSegment[],
  given: readonly FoundName[] = [],
  ahead: ReadAhead = new ReadAhead(),
): readonly ReadSegment[] {
  const readings = segments.map(({ source }) => ahead.take(source));
  const sources = segments.map(({ source }, index) => readings[index]?.source ?? readSource(source));
  const known = given.length === 0 ? ahead.mentionsIn(segments.map(({ source }) => source)) : null;
  const mentions = known ?? findMentions(sources, bySegment(segments, given));
  return segments.map((segment, index) => {
    const source = sources[index] ?? readSource(segment.source);
    const names = mentions[index] ?? [];
    const before = readings[index]?.translated;
    const translated = before?.target === segment.target ? before : null;
    const target = translated?.read ?? readTarget(segment.target);
    // Other names may pair the sentences otherwise.
    const beads = (known === null ? null : translated?.beads) ?? alignTexts(source, names, target);
    return joined(segment, source, target, names, beads);
  });
}

function bySegment(segments: readonly TranslatedSegment[], given: readonly FoundName[]): FoundName[][] {
  return given.length === 0 ? [] : segments.map(({ id }) => given.filter(({ segment }) => segment === id));
}

function joined(
  { id, kind, source, target, warnings, terms = [] }: TranslatedSegment,
  { tokens, sentences, quoted, folded, numbers, dates }: ReadSource,
  { tokens: targetTokens, numbersIn }: ReadTarget,
  mentions: readonly Mention[],
  beads: readonly Bead[],
): ReadSegment {
  return {
    id,
    kind,
    source,
    target,
    warnings,
    terms,
    tokens,
    targetTokens,
    sentences,
    quoted,
    folded,
    beads,
    mentions,
    numbers,
    englishNumbers: numbersIn,
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
