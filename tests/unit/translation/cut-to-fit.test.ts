import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutInTwo } from '../../../shared/translation/cut-in-two.ts';
import { cutToFit, knownPieces } from '../../../shared/translation/cut-to-fit.ts';
import { maxRequests } from '../../../shared/translation/pack-segments.ts';

const limit = 10_000;
const bytesOf = (lines: readonly string[]): number => Buffer.byteLength(lines.join('\n'));
const whole = (texts: readonly string[]) => new Map(texts.map((text) => [text, [text]] as const));

/** A sentence of so many bytes whose words and commas stand where `seed` says. */
function sentenceOf(bytes: number, seed: number): string {
  let text = String(seed);
  for (let word = 0; Buffer.byteLength(text) < bytes - 24; word += 1) {
    const mixed = Math.imul(seed * 31 + word, 2_654_435_761) >>> 16;
    text += `${mixed % 13 === 0 ? '،' : ''} ${'ب'.repeat(2 + (mixed % 6))}`;
  }
  return text + '.'.repeat(Math.max(0, bytes - Buffer.byteLength(text)));
}

const sizes = fc
  .tuple(fc.integer({ min: 40, max: 999 }), fc.integer({ min: 40, max: 999 }), fc.integer({ min: 1, max: 1_000_000 }))
  .chain(([a, b, totalBytes]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    return fc.record({
      totalBytes: fc.constant(Math.min(totalBytes, 1000 * low)),
      sizes: fc.array(fc.integer({ min: low, max: high }), { minLength: 40, maxLength: 40 }),
    });
  });

function articleOf(totalBytes: number, sizeAt: (index: number) => number): string[] {
  const texts: string[] = [];
  for (let left = totalBytes; left > 0; left -= Buffer.byteLength(texts.at(-1) ?? '') + 1) {
    texts.push(sentenceOf(sizeAt(texts.length), texts.length));
  }
  return texts;
}

function expectFit(texts: readonly string[]): void {
  const { linesBySource, lines, packs } = cutToFit(whole(texts), () => true, limit);
  expect(packs.length).toBeLessThanOrEqual(maxRequests(bytesOf(texts), limit));
  for (const pack of packs) expect(bytesOf(pack.map((index) => lines[index] ?? ''))).toBeLessThanOrEqual(limit);
  expect(packs.flat().sort((a, b) => a - b)).toEqual(lines.map((_, index) => index));
  for (const [source, pieces] of linesBySource) expect(pieces.join(' ')).toBe(source);
  expect(new Set([...linesBySource.values()].flat())).toEqual(new Set(lines));
}

describe('cutToFit', () => {
  it.each([834, 875, 908, 909, 910, 912, 920, 945, 960, 998, 999])(
    'keeps to the promised number of requests for a megabyte of sentences of %i bytes',
    (size) => expectFit(articleOf(1_000_000, () => size)),
  );

  it('keeps to the promised number of requests for segments of random sizes under 1,000 bytes', () => {
    fc.assert(
      fc.property(sizes, (article) =>
        expectFit(articleOf(article.totalBytes, (index) => article.sizes[index % article.sizes.length] ?? 40)),
      ),
      { numRuns: 40 },
    );
  });

  it('keeps to it for sizes that just miss a share of the limit, with words that hardly end', () => {
    const awkward = fc.record({
      totalBytes: fc.integer({ min: 20_000, max: 1_000_000 }),
      share: fc.integer({ min: 11, max: 16 }),
      excess: fc.integer({ min: 0, max: 6 }),
      lettersOfAWord: fc.constantFrom(3, 20, 100, 500),
    });
    fc.assert(
      fc.property(awkward, ({ totalBytes, share, excess, lettersOfAWord }) => {
        const bytes = Math.ceil((limit + 1) / share) + excess;
        const texts = Array.from({ length: Math.ceil(totalBytes / (bytes + 1)) }, (_, index) => {
          const letters = Math.floor((bytes - 5) / 2);
          const word = 'ب'.repeat(lettersOfAWord);
          const body = `${word} `.repeat(Math.ceil(letters / lettersOfAWord)).slice(0, letters);
          return `${String(index).padStart(4, '0')}${body.trimEnd()}`;
        });
        expect(cutToFit(whole(texts), () => true, limit).packs.length).toBeLessThanOrEqual(
          maxRequests(bytesOf(texts), limit),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('cuts nothing where whole lines keep to it, and few where they do not', () => {
    const cutsIn = (texts: readonly string[]): number =>
      [...cutToFit(whole(texts), () => true, limit).linesBySource.values()].filter((lines) => lines.length > 1).length;
    expect(cutsIn(articleOf(200_000, (index) => 200 + ((index * 37) % 700)))).toBe(0);
    const awkward = articleOf(500_000, () => 910);
    expect(cutsIn(awkward)).toBeGreaterThan(0);
    expect(cutsIn(awkward)).toBeLessThan(awkward.length / 2);
  });

  it('sends everything in one request where there is no limit', () => {
    expect(cutToFit(whole(['قارب', 'رصيف']), () => true, null).packs).toEqual([[0, 1]]);
  });
});

describe('knownPieces', () => {
  const line = sentenceOf(940, 7);
  const [first = '', second = ''] = cutInTwo(line) ?? [];

  it('cuts a line as an earlier run did that was paid for a piece of it', () => {
    expect(knownPieces(line, (piece) => piece === first)).toEqual([first, second]);
    const [, quarter = ''] = cutInTwo(second) ?? [];
    expect(knownPieces(line, (piece) => piece === quarter)).toEqual([first, ...(cutInTwo(second) ?? [])]);
  });

  it('finds none where nothing is known', () => {
    expect(knownPieces(line, () => false)).toBeNull();
  });
});
