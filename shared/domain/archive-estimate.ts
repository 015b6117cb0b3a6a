import type { WalkCounts } from './walk.ts';

/** How fast and at what price an archive is fed. */
export interface FeedingRate {
  /** Articles translated at once. */
  readonly concurrency: number;
  /** Requests a second that each of them may send. */
  readonly requestsPerSecond: number;
  readonly usdPerMillionCharacters: number;
}

/** What feeding an archive would take. */
export interface ArchiveEstimate {
  readonly articles: number;
  readonly requests: number;
  readonly characters: number;
  readonly costUsd: number;
  readonly hours: number;
  /** The share of the bytes that was read to tell characters; the rest is taken to be alike. */
  readonly sampledShare: number;
}

/**
 * What one article takes beside waiting for its turn, in seconds: reading, the service's answer, writing. An assumption,
 * on the cautious side of what the service usually takes to answer 10,000 bytes.
 */
export const secondsPerArticle = 2.5;

/** UTF-8 bytes of one character of an Arabic article, spaces and figures included, when none was read to tell. */
const usualBytesPerCharacter = 1.8;

/** What feeding the articles that a walk wants would take. */
export function estimateArchive(counts: WalkCounts, rate: FeedingRate): ArchiveEstimate {
  const { hinted, hintedBytes, requests, sampledBytes, sampledCharacters } = counts;
  const charactersPerByte = sampledBytes > 0 ? sampledCharacters / sampledBytes : 1 / usualBytesPerCharacter;
  const characters = Math.round(hintedBytes * charactersPerByte);
  return {
    articles: hinted,
    requests,
    characters,
    costUsd: Math.round((characters * rate.usdPerMillionCharacters) / 10_000) / 100,
    hours: hoursFor(hinted, requests, rate),
    sampledShare: hintedBytes > 0 ? Math.min(1, sampledBytes / hintedBytes) : 1,
  };
}

/** How long articles take at a rate: each is bound by what it takes itself and by the pace of its requests. */
export function hoursFor(articles: number, requests: number, rate: FeedingRate): number {
  if (articles === 0) return 0;
  const paced = requests / articles / rate.requestsPerSecond;
  return (articles * Math.max(secondsPerArticle, paced)) / rate.concurrency / 3600;
}
