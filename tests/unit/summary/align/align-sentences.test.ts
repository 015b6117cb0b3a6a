import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlignableSentence, alignSentences } from '../../../../shared/summary/align/align-sentences.ts';

function sentences(
  lengths: readonly number[],
  anchors: Readonly<Record<number, readonly string[]>> = {},
): AlignableSentence[] {
  let at = 0;
  return lengths.map((length, index) => {
    const span = { start: at, end: at + length };
    at += length + 1;
    return { span, anchors: new Set(anchors[index] ?? []) };
  });
}

describe('alignSentences', () => {
  it('pairs as many sentences one to one', () => {
    const [source, target] = [sentences([80, 40, 120]), sentences([95, 50, 150])];
    expect(alignSentences(source, target)).toEqual(
      source.map(({ span }, index) => ({ source: span, target: target[index]?.span })),
    );
  });

  it('lets a sentence that the engine cut in two have both parts', () => {
    const beads = alignSentences(sentences([60, 200, 50]), sentences([70, 110, 120, 60]));
    expect(beads.map(({ target }) => target)).toEqual([
      { start: 0, end: 70 },
      { start: 71, end: 302 },
      { start: 303, end: 363 },
    ]);
  });

  it('follows the numbers where the lengths mislead', () => {
    const source = sentences([50, 50, 50], { 0: ['#2030'], 2: ['#19'] });
    const target = sentences([50, 20, 30, 50], { 0: ['#2030'], 3: ['#19'] });
    expect(alignSentences(source, target).at(1)?.target).toEqual({ start: 51, end: 102 });
  });

  it('has no target where there is no translation', () => {
    expect(alignSentences(sentences([10, 20]), []).map(({ target }) => target)).toEqual([null, null]);
  });

  it('covers every sentence of both sides once and in order', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(lengths, lengths, (left, right) => {
        const [source, target] = [sentences(left), sentences(right)];
        const beads = alignSentences(source, target);
        for (const side of ['source', 'target'] as const) {
          const spans = beads.map((bead) => bead[side]);
          const all = side === 'source' ? source : target;
          expect(spans[0]?.start).toBe(0);
          expect(spans.at(-1)?.end).toBe(all.at(-1)?.span.end);
          for (const [index, span] of spans.entries())
            if (index > 0) expect(span?.start).toBe((spans[index - 1]?.end ?? 0) + 1);
        }
      }),
    );
  });
});
