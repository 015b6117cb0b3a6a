import { foldLetters } from '../../arabic/letters.ts';
import type { Topic } from '../../contract/summary.ts';
import { lightStem } from '../words/stems.ts';
import type { Token } from '../words/tokens.ts';
import { type MediaTopic, mediaTopics } from './media-topics.ts';

const mostTopics = 3;
/** Different words that speak for a topic before it is believed. */
const fewestWords = 3;
const fewestHits = 4;
/** A second topic must have this share of the first one's evidence. */
const shareOfBest = 0.5;
/** One word repeated counts no more often than this. */
const mostHitsPerWord = 3;
const headlineWeight = 2;

let byStem: ReadonlyMap<string, readonly MediaTopic[]> | null = null;

/** A segment as topics are looked for in it. */
export interface TopicSource {
  readonly kind: string;
  readonly tokens: readonly Token[];
}

/** A topic with the evidence for it. */
export interface ScoredTopic {
  readonly topic: MediaTopic;
  /** Different words that speak for it. */
  readonly words: number;
  readonly score: number;
}

/** The IPTC Media Topics that have enough words in an article to be believed, with the evidence for each. */
export function scoreTopics(segments: readonly TopicSource[]): readonly ScoredTopic[] {
  return allTopics(segments).filter(isSupported);
}

/** The topics to tell of those that an article speaks for, strongest first; none when the words are too few. */
export function leadingTopics(scored: readonly ScoredTopic[]): Topic[] {
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= best * shareOfBest)
    .sort((a, b) => b.score - a.score || (a.topic.code < b.topic.code ? -1 : 1))
    .slice(0, mostTopics)
    .map(({ topic }) => ({ code: topic.code, name: topic.name }));
}

function isSupported({ words, score }: ScoredTopic): boolean {
  return words >= fewestWords && score >= fewestHits;
}

function allTopics(segments: readonly TopicSource[]): ScoredTopic[] {
  const hits = new Map<MediaTopic, Map<string, number>>();
  for (const { kind, tokens } of segments) {
    const weight = kind === 'headline' ? headlineWeight : 1;
    for (const token of tokens) {
      if (token.kind !== 'arabic') continue;
      const stem = lightStem(token.fold);
      const topics = topicsOf(stem);
      if (topics === undefined) continue;
      for (const topic of topics) {
        const words = hits.get(topic) ?? new Map<string, number>();
        hits.set(topic, words.set(stem, (words.get(stem) ?? 0) + weight));
      }
    }
  }
  return [...hits].map(([topic, words]) => ({ topic, words: words.size, score: scoreOf(words) }));
}

function scoreOf(words: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const count of words.values()) score += Math.min(count, mostHitsPerWord);
  return score;
}

function topicsOf(stem: string): readonly MediaTopic[] | undefined {
  byStem ??= stemIndex();
  return byStem.get(stem);
}

function stemIndex(): Map<string, MediaTopic[]> {
  const index = new Map<string, MediaTopic[]>();
  for (const topic of mediaTopics) {
    for (const word of foldLetters(topic.keywords).split(' ')) {
      const stem = lightStem(word);
      const topics = index.get(stem) ?? [];
      if (!topics.includes(topic)) topics.push(topic);
      index.set(stem, topics);
    }
  }
  return index;
}
