import type { Claim } from '../../contract/summary.ts';
import type { Bead } from '../align/align-sentences.ts';
import { claimOf } from '../claim.ts';
import type { ReadSegment } from '../read-article.ts';
import { contentStems } from '../words/stems.ts';
import { type Token, tokenIndexAt, tokenise } from '../words/tokens.ts';
import { type RankableSentence, rankSentences, scoreSentences } from './rank-sentences.ts';

const fewestPoints = 3;
const mostPoints = 6;
/** Two key points may share at most this much of the shorter one's words. */
const maxOverlap = 0.5;
/** A key point of which the headline has more than this share has nothing to add to it. */
const maxTold = 0.75;
/** A paragraph of at most this many words without a full stop is a heading. */
const headingWords = 12;
/** Without a headline of its own, an article is headed by one of its first statements, of which each paragraph has at least one. */
const leadUnits = 4;
const maxHeadlineWords = 30;
const caption =
  /^(?:\(?(?:صورة|الصورة|مصدر الصورة|تصوير|أرشيف|أرشيفية|شاهد|اقرأ أيضا|إقرأ أيضا|المصدر|فيديو|بالفيديو|بالصور)[\s:])|^(?:المصدر|اقرأ|إقرأ|للمزيد)/;
const negation =
  /(?<!\p{L})[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|لست|لسنا|دون|بدون|عدم|[ينت]نفي|نفى|نفت|رفض|رفضت|يرفض|ترفض)(?!\p{L})/u;
/** What goes on with the sentence before: "this", or the rest of what somebody was said to say. */
const backwards =
  /^(?:(?:و|ف)(?:إن|أن|بأن|أنه|أنها|إنه|إنها|بأنه|بأنها)|(?:و|ف)?(?:هذا|هذه|ذلك|تلك|هؤلاء|أولئك|وهو|وهي|لكنه|لكنها|كما أنه|غير أنه))(?=\s)/u;

/** "He added that …": who said it stands in the sentence before. */
const unnamedSpeaker =
  /^[وف]?(?:أضاف|تابع|أردف|أكمل|استطرد|استدرك|واصل|أوضح|أكد|أشار|لفت|ذكر|قال|شدد|نوه|بين|رأى|اعتبر)(?:ت|وا)?(?:\s*[:«"“„]| (?:إن|أن|بأن|إلى أن|على أن|قائلا|قائلة|قائلين|بالقول)(?=[\s:«"“]))/u;

/** A statement of the article: a sentence, or the few that its translation runs together. */
export interface Unit {
  readonly segment: ReadSegment;
  readonly bead: Bead;
  readonly sentence: RankableSentence;
}

/** The statements of an article below its headline, and the order in which they are worth telling. */
export function rankArticle(segments: readonly ReadSegment[]): {
  readonly units: readonly Unit[];
  readonly order: Iterable<number>;
} {
  const headline = segments.find(({ kind }) => kind === 'headline');
  const units = unitsOf(segments);
  const sentences = units.map(({ sentence }) => sentence);
  const scores = scoreSentences(sentences, headline === undefined ? [] : contentStems(headline.tokens));
  return { units, order: rankSentences(sentences, scores, maxOverlap) };
}

/** The statements a reader needs first, most important first: whole sentences with their translation, none repeating another. */
export function keyPoints(segments: readonly ReadSegment[]): Claim[] {
  const { units, order } = rankArticle(segments);
  const wanted = Math.min(mostPoints, Math.max(fewestPoints, Math.round(1.2 * Math.sqrt(units.length))));
  const points: Claim[] = [];
  const told = new Set(contentStems(tokenise(headlineOf(segments).text.source)));
  const repeating: Claim[] = [];
  for (const index of order) {
    const unit = units[index];
    if (unit === undefined || unit.sentence.unfit) continue;
    const list = repeatsHeadline(unit.sentence.stems, told) ? repeating : points;
    list.push(claimOf(unit.segment, unit.bead));
    if (points.length === wanted) break;
  }
  // An article that says nothing else still has its one statement.
  return points.length > 0 ? points : repeating.slice(0, 1);
}

/** Whether a statement says nothing that the headline has not said. */
export function repeatsHeadline(stems: readonly string[], headline: ReadonlySet<string>): boolean {
  const distinct = new Set(stems);
  if (distinct.size === 0) return false;
  return [...distinct].filter((stem) => headline.has(stem)).length / distinct.size > maxTold;
}

/** The article's own headline; without one, the best of its first statements that is short enough. */
export function headlineOf(segments: readonly ReadSegment[]): Claim {
  const own = segments.find(({ kind }) => kind === 'headline') ?? segments[0];
  if (own === undefined) throw new RangeError('Expected at least one segment, got none.');
  const whole = {
    source: { start: 0, end: own.source.length },
    target: own.target === '' ? null : { start: 0, end: own.target.length },
  };
  if (own.kind === 'headline') return claimOf(own, whole);
  const lead = unitsOf(segments.slice(0, leadUnits)).slice(0, leadUnits);
  const short = lead.find(
    ({ sentence }) => !sentence.unfit && sentence.words <= maxHeadlineWords && sentence.words >= 4,
  );
  const best = short ?? lead.find(({ sentence }) => !sentence.unfit) ?? lead[0];
  return best === undefined ? claimOf(own, whole) : claimOf(best.segment, best.bead);
}

function unitsOf(segments: readonly ReadSegment[]): Unit[] {
  return segments.flatMap((segment, paragraph) => {
    if (segment.kind === 'headline') return [];
    const quotes = segment.quoted;
    return wholeStatements(segment).map((bead, within): Unit => {
      const { start, end } = bead.source;
      const tokens = segment.tokens.slice(tokenIndexAt(segment.tokens, start), tokenIndexAt(segment.tokens, end));
      const inside = (item: { readonly start: number; readonly end: number }): boolean =>
        item.start >= start && item.end <= end;
      const facts = segment.mentions.filter(inside).length + segment.numbers.filter(inside).length;
      const text = segment.source.slice(start, end);
      const quoted = quotes.reduce(
        (sum, { inner }) => sum + Math.max(0, Math.min(inner.end, end) - Math.max(inner.start, start)),
        0,
      );
      const sentence = {
        stems: contentStems(tokens),
        words: countWords(tokens),
        facts,
        paragraph,
        within,
        unfit:
          isUnfit(text, quoted) ||
          (segment.beads.length === 1 && isHeading(text, countWords(tokens))) ||
          losesNegation(segment, text),
      };
      return { segment, bead, sentence };
    });
  });
}

const fourWords = /\S\s+\S+\s+\S+\s+\S/;

/** Whether a stretch cannot stand alone: a question, a caption, a fragment without an end, mostly a quotation, about "this", or said by
 * nobody named. */
function isUnfit(text: string, quotedLength: number): boolean {
  if (/[؟?]["»”]?$/.test(text.slice(-2)) || caption.test(text) || /[:،]$/.test(text.slice(-1))) return true;
  return quotedLength > text.length * 0.7 || backwards.test(text) || unnamedSpeaker.test(text) || !fourWords.test(text);
}

/** The sentences of a segment with what a semicolon only joins on: an "according to" or a doubt holds for all of it. */
function wholeStatements({ source, beads }: ReadSegment): Bead[] {
  const whole: Bead[] = [];
  let isOpen = false;
  for (const bead of beads) {
    const last = whole.at(-1);
    if (isOpen && last !== undefined) whole[whole.length - 1] = joined(last, bead);
    else whole.push(bead);
    isOpen = /؛["»”)]?\s*$/.test(source.slice(bead.source.start, bead.source.end));
  }
  return whole;
}

function joined(left: Bead, right: Bead): Bead {
  const source = { start: left.source.start, end: right.source.end };
  const targets = [left.target, right.target].filter((target) => target !== null);
  const [first, last] = [targets[0], targets.at(-1)];
  return { source, target: first === undefined || last === undefined ? null : { start: first.start, end: last.end } };
}

/** Whether a denial may have become its contrary: the translation of its paragraph was found to lose or add a negation. */
function losesNegation({ warnings }: ReadSegment, text: string): boolean {
  return warnings.some(({ code }) => code === 'negation') && negation.test(text);
}

function isHeading(text: string, words: number): boolean {
  return words <= headingWords && !/[.!؟?…]["»”)]?$/.test(text.trimEnd().slice(-2));
}

function countWords(tokens: readonly Token[]): number {
  return tokens.filter((token) => token.kind !== 'sign').length;
}
