import type { Claim, Evidence, Span } from '../../contract/summary.ts';
import { withoutArabic } from '../../summary/claim.ts';
import type { ReadSegment } from '../../summary/read-article.ts';
import { englishFault } from '../../summary/verify/text-facts.ts';
import { isExcerpt } from './excerpt.ts';
import { findWords } from './find-words.ts';
import { type AnswerGrounds, overlaps, provedEntities } from './grounds.ts';
import type { ModelStatement } from './model-answer.ts';
import { givesOrders } from './orders.ts';
import { wordingFault } from './wording-fault.ts';

/** One word proves nothing. */
const fewestQuotedWords = 2;

/** A sentence of the article that a model pointed into, with the clauses it pointed at. */
interface Shown {
  readonly evidence: Evidence;
  readonly source: string;
  readonly translation: string;
  readonly clauses: string;
}

/**
 * A model's statement as a claim: the Arabic is always the article's own whole sentences, found by the words that the model
 * copied, so that no negation is cut off. The English is the model's where it is an excerpt of their translation, and else the
 * translation itself: other words, or the same in another order, may say something else. Null when the words are not in the
 * article, the sentence gives orders, or the wording does not even fit.
 */
export function groundStatement(statement: ModelStatement, grounds: AnswerGrounds): Claim | null {
  const shown = new Map<string, Shown>();
  for (const { segment, words } of statement.evidence) {
    const read = grounds.read.byId.get(segment);
    const place =
      read === undefined || countWords(words) < fewestQuotedWords ? undefined : findWords(read.source, words)[0];
    if (read === undefined || place === undefined) return null;
    for (const one of sentencesOf(read, place)) shown.set(`${segment} ${one.evidence.source.start}`, one);
  }
  const sentences = [...shown.values()];
  if (
    sentences.length === 0 ||
    sentences.some(({ source, translation }) => givesOrders(source) || givesOrders(translation))
  )
    return null;
  const wording = statement.wording.trim();
  const translation = sentences.map((one) => one.translation).join(' ');
  const source = sentences.map((one) => one.source).join(' ');
  const names = namesIn(sentences, grounds);
  const clauses = sentences.map((one) => one.clauses).join(' ');
  if (wordingFault(wording, { arabic: clauses, translation, names }) !== null) return null;
  // What the verifier would refuse is counted as the model's error, and not made good in silence.
  if (englishFault({ claim: wording, proof: translation }, source, names) !== null) return null;
  const target = isExcerpt(wording, translation) ? wording : withoutArabic(translation);
  return {
    text: { source, target },
    evidence: sentences.map(({ evidence }) => evidence),
  };
}

/** The sentences that a stretch reaches into, with their translation. */
function sentencesOf(segment: ReadSegment, place: Span): Shown[] {
  return segment.beads
    .filter(({ source }) => overlaps(source, place))
    .map(({ source, target }) => ({
      evidence: { segment: segment.id, source, target },
      source: segment.source.slice(source.start, source.end),
      translation: target === null ? segment.target : segment.target.slice(target.start, target.end),
      clauses: clausesAround(segment.source, source, place),
    }));
}

/** A stretch with the rest of its clauses: what is denied or doubted is said there. */
function clausesAround(text: string, sentence: Span, place: Span): string {
  const before = text.slice(sentence.start, Math.max(sentence.start, place.start));
  const after = text.slice(Math.min(sentence.end, place.end), sentence.end);
  const start = sentence.start + (before.match(/^.*[،؛:]/su)?.[0].length ?? 0);
  const end = sentence.end - after.length + after.search(/[،؛:]|$/u);
  return text.slice(start, end);
}

function namesIn(sentences: readonly Shown[], grounds: AnswerGrounds): string[] {
  return provedEntities(grounds)
    .filter(({ mentions }) =>
      mentions.some(({ segment, source }) =>
        sentences.some(({ evidence }) => evidence.segment === segment && overlaps(evidence.source, source)),
      ),
    )
    .map(({ name }) => name.target);
}

function countWords(words: string): number {
  return words.trim().split(/\s+/).length;
}
