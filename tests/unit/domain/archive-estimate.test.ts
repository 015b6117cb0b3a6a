import { describe, expect, it } from 'vitest';
import { estimateArchive, hoursFor, secondsPerArticle } from '../../../shared/domain/archive-estimate.ts';
import { nothingWalked } from '../../../shared/domain/walk.ts';

const rate = { concurrency: 2, requestsPerSecond: 10, usdPerMillionCharacters: 15 };

describe('estimateArchive', () => {
  it('scales the characters of what was read to all of it', () => {
    const counts = {
      ...nothingWalked,
      hinted: 1000,
      hintedBytes: 4_000_000,
      requests: 1000,
      sampledBytes: 40_000,
      sampledCharacters: 22_000,
    };
    expect(estimateArchive(counts, rate)).toMatchObject({
      articles: 1000,
      characters: 2_200_000,
      costUsd: 33,
      sampledShare: 0.01,
    });
  });

  it('takes nothing for nothing', () => {
    expect(estimateArchive(nothingWalked, rate)).toMatchObject({ costUsd: 0, hours: 0, characters: 0 });
  });
});

describe('hoursFor', () => {
  it('is bound by the articles when they are short, and by the requests when they are long', () => {
    expect(hoursFor(7200, 7200, rate)).toBeCloseTo(secondsPerArticle, 6);
    expect(hoursFor(7200, 7200 * 100, rate)).toBeCloseTo(10, 6);
  });
});
