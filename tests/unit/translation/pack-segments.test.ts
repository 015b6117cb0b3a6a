import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxRequests, packSegments } from '../../../shared/translation/pack-segments.ts';

const limit = 10_000;
const bytes = (texts: readonly string[]): number => Buffer.byteLength(texts.join('\n'));
/** Arabic letters take two bytes. */
const texts = (maxLetters: number) =>
  fc.array(
    fc.integer({ min: 1, max: maxLetters }).map((letters) => 'ب'.repeat(letters)),
    { maxLength: 120 },
  );

describe('packSegments', () => {
  it('keeps every request within the byte limit', () => {
    fc.assert(
      fc.property(texts(limit / 2), (lines) => {
        for (const pack of packSegments(lines, limit)) {
          expect(bytes(pack.map((index) => lines[index] ?? ''))).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });

  it('fills the requests evenly where that takes no more of them', () => {
    const lines = Array.from({ length: 24 }, () => 'ب'.repeat(250));
    const sizes = packSegments(lines, limit).map((pack) => bytes(pack.map((index) => lines[index] ?? '')));
    expect(sizes).toEqual([bytes(lines.slice(0, 12)), bytes(lines.slice(0, 12))]);
  });

  it('places every text exactly once, in reading order within a request', () => {
    fc.assert(
      fc.property(texts(2_000), (lines) => {
        const packs = packSegments(lines, limit);
        expect(packs.flat().sort((a, b) => a - b)).toEqual(lines.map((_, index) => index));
        for (const pack of packs) expect(pack).toEqual([...pack].sort((a, b) => a - b));
      }),
    );
  });

  it('makes one request of what fits one', () => {
    fc.assert(
      fc.property(texts(100), (lines) => {
        fc.pre(lines.length > 0 && bytes(lines) <= limit);
        expect(packSegments(lines, limit)).toHaveLength(1);
      }),
    );
  });

  it('needs few requests for segments of mixed lengths under 1,000 bytes', () => {
    const many = fc.array(
      fc.integer({ min: 1, max: 499 }).map((letters) => 'ب'.repeat(letters)),
      { minLength: 200, maxLength: 400 },
    );
    fc.assert(
      fc.property(many, (lines) => {
        expect(packSegments(lines, limit).length).toBeLessThanOrEqual(maxRequests(bytes(lines), limit));
      }),
      { numRuns: 30 },
    );
  });

  it('fills a request to the last byte', () => {
    expect(packSegments(['a'.repeat(4_999), 'b'.repeat(5_000)], limit)).toEqual([[0, 1]]);
    expect(packSegments(['a'.repeat(5_000), 'b'.repeat(5_000)], limit)).toEqual([[0], [1]]);
  });

  it('sends everything at once where there is no limit', () => {
    expect(packSegments(['a'.repeat(20_000), 'b'], null)).toEqual([[0, 1]]);
    expect(packSegments([], null)).toEqual([]);
  });
});
