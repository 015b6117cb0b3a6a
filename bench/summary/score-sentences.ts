import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rankArticle } from '../../shared/summary/points/key-points.ts';
import { readSegments } from '../../shared/summary/read-article.ts';
import { words } from './normalise.ts';

const randomDraws = 10;

/** Mean ROUGE-1 F1 of each way to choose sentences, at the length of each reference. */
export interface SentenceScores {
  readonly articles: number;
  readonly keyPoints: number;
  readonly lead: number;
  readonly textRank: number;
  readonly random: number;
}

/** Scores the ranking of sentences on a folder of articles with reference extracts; null when the folder is not there. */
export function scoreSentences(folder: string): SentenceScores | null {
  if (!existsSync(folder)) return null;
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.ar.txt'))
    .map((name) => name.slice(0, -'.ar.txt'.length))
    .sort();
  const sums = { keyPoints: 0, lead: 0, textRank: 0, random: 0 };
  for (const id of ids) {
    const text = readFileSync(join(folder, `${id}.ar.txt`), 'utf8');
    const references = readdirSync(folder)
      .filter((name) => name.startsWith(`${id}.sum`))
      .map((name) => words(readFileSync(join(folder, name), 'utf8')));
    const { sentences, order } = rankedSentences(text);
    const tokens = sentences.map(words);
    const score = (choice: readonly number[]): number =>
      mean(references.map((reference) => rouge1(take(choice, tokens, reference.length), reference)));
    sums.keyPoints += score(order);
    sums.lead += score(tokens.map((_, index) => index));
    sums.textRank += score(textRank(tokens));
    const draw = generator(id);
    sums.random += mean(Array.from({ length: randomDraws }, () => score(shuffled(tokens.length, draw))));
  }
  const count = Math.max(1, ids.length);
  return {
    articles: ids.length,
    keyPoints: sums.keyPoints / count,
    lead: sums.lead / count,
    textRank: sums.textRank / count,
    random: sums.random / count,
  };
}

function rankedSentences(text: string): { sentences: string[]; order: readonly number[] } {
  const paragraphs = text
    .replace(/[\uFEFF\r]/g, '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const segments = readSegments(
    paragraphs.map((source, index) => ({ id: `s${index + 1}`, kind: 'paragraph', source, target: '', warnings: [] })),
  );
  const { units, order } = rankArticle(segments);
  return {
    sentences: units.map(({ segment, bead }) => segment.source.slice(bead.source.start, bead.source.end)),
    order: [...order],
  };
}

function take(order: readonly number[], tokens: readonly string[][], budget: number): string[] {
  const taken: string[] = [];
  for (const index of order) {
    if (taken.length >= budget) break;
    taken.push(...(tokens[index] ?? []).slice(0, budget - taken.length));
  }
  return taken;
}

function rouge1(candidate: readonly string[], reference: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of reference) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of candidate) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      shared++;
      left.set(word, count - 1);
    }
  }
  return shared === 0 ? 0 : (2 * shared) / (candidate.length + reference.length);
}

/** Mihalcea & Tarau 2004: PageRank over the words that sentences share. */
function textRank(sentences: readonly string[][]): number[] {
  const sets = sentences.map((sentence) => new Set(sentence.filter((word) => word.length > 3)));
  const weights = sets.map((left, row) => sets.map((right, column) => (row === column ? 0 : similarity(left, right))));
  const out = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let rank = sets.map(() => 1);
  for (let round = 0; round < 50; round++) {
    rank = rank.map(
      (_, at) =>
        0.15 +
        0.85 *
          rank.reduce(
            (sum, value, from) =>
              sum + ((out[from] ?? 0) === 0 ? 0 : ((weights[from]?.[at] ?? 0) / (out[from] ?? 1)) * value),
            0,
          ),
    );
  }
  return rank.map((_, index) => index).sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0) || a - b);
}

function similarity(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size < 2 || right.size < 2) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / (Math.log(left.size) + Math.log(right.size));
}

/** A seeded generator (mulberry32), so that the table comes out the same every time. */
function generator(seed: string): () => number {
  let state = [...seed].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) | 0, 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled(length: number, draw: () => number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let at = length - 1; at > 0; at--) {
    const other = Math.floor(draw() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
