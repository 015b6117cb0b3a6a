import { findDates } from '../arabic/dates.ts';
import { findNumbers } from '../arabic/numbers.ts';
import { sentenceSpans } from '../arabic/sentences.ts';
import type { Span } from '../contract/summary.ts';
import type { SegmentKind, TranslatedSegment } from '../contract/translation.ts';
import type { DateMention } from '../domain/date-mention.ts';
import type { NumberMention } from '../domain/number-mention.ts';
import { findNumbers as findEnglishNumbers } from '../english/numbers.ts';
import { sentenceSpans as englishSentenceSpans } from '../english/sentences.ts';
import { type AlignableSentence, alignSentences, type Bead } from './align/align-sentences.ts';
import { findMentions } from './names/find-mentions.ts';
import type { Mention } from './names/mention.ts';
import { type Token, tokenise } from './words/tokens.ts';

/** A segment with everything the extractors ask of it, found once. */
export interface ReadSegment {
  readonly id: string;
  readonly kind: SegmentKind;
  readonly source: string;
  readonly target: string;
  readonly terms: readonly { readonly source: string; readonly target: string }[];
  readonly tokens: readonly Token[];
  readonly targetTokens: readonly Token[];
  /** Sentences of the source, trailing space left out. */
  readonly sentences: readonly Span[];
  /** The sentences with their translations, in order; they cover all of the source. */
  readonly beads: readonly Bead[];
  readonly mentions: readonly Mention[];
  readonly numbers: readonly NumberMention[];
  readonly targetNumbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
}

// The extractors and the verifier read the same segments; the list itself is the key, so nothing outlives it.
const alreadyRead = new WeakMap<readonly TranslatedSegment[], readonly ReadSegment[]>();

/** Reads the segments of an article: words, names, numbers, dates, sentences and their alignment. */
export function readSegments(segments: readonly TranslatedSegment[]): readonly ReadSegment[] {
  const known = alreadyRead.get(segments);
  if (known !== undefined) return known;
  const read = readAll(segments);
  alreadyRead.set(segments, read);
  return read;
}

function readAll(segments: readonly TranslatedSegment[]): ReadSegment[] {
  const texts = segments.map((segment) => ({ text: segment.source, tokens: tokenise(segment.source) }));
  const mentions = findMentions(texts);
  return segments.map((segment, index) => readSegment(segment, texts[index]?.tokens ?? [], mentions[index] ?? []));
}

function readSegment(segment: TranslatedSegment, tokens: readonly Token[], mentions: readonly Mention[]): ReadSegment {
  const { id, kind, source, target } = segment;
  const numbers = findNumbers(source);
  const targetNumbers = findEnglishNumbers(target);
  const targetTokens = tokenise(target);
  const sentences = trimmed(source, sentenceSpans(source));
  const beads = alignSentences(
    anchored(sentences, numbers, tokens),
    anchored(trimmed(target, englishSentenceSpans(target)), targetNumbers, targetTokens),
  );
  const terms = segment.terms ?? [];
  return {
    id,
    kind,
    source,
    target,
    terms,
    tokens,
    targetTokens,
    sentences,
    beads,
    mentions,
    numbers,
    targetNumbers,
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

function anchored(
  spans: readonly Span[],
  numbers: readonly NumberMention[],
  tokens: readonly Token[],
): AlignableSentence[] {
  let number = 0;
  let token = 0;
  return spans.map((span) => {
    const anchors = new Set<string>();
    for (; number < numbers.length && (numbers[number]?.start ?? 0) < span.end; number++) {
      const value = numbers[number]?.value;
      // Small numbers are written as words, articles and duals too often to tell one sentence from another.
      if (value !== undefined && value > 2) anchors.add(`#${value}`);
    }
    for (; token < tokens.length && (tokens[token]?.start ?? 0) < span.end; token++) {
      const word = tokens[token];
      if (word === undefined) continue;
      if (word.text === '؟' || word.text === '?') anchors.add('?');
      if (/[«»"“”„]/.test(word.text)) anchors.add('"');
      if (word.kind === 'number' && /^\d{4}$/.test(word.text)) anchors.add(word.text);
    }
    return { span, anchors };
  });
}
