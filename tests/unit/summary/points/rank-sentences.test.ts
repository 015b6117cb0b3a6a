import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  overlap,
  type RankableSentence,
  rankSentences,
  scoreSentences,
} from '../../../../shared/summary/points/rank-sentences.ts';

function sentence(stems: string, parts: Partial<RankableSentence> = {}): RankableSentence {
  const list = stems.split(' ');
  return { stems: list, words: list.length + 4, facts: 0, paragraph: 0, within: 0, unfit: false, ...parts };
}

describe('scoreSentences', () => {
  it('puts a sentence that cannot stand alone behind the others', () => {
    const sentences = [sentence('ا ب ج', { unfit: true }), sentence('د ه و'), sentence('ز ح ط')];
    const scores = scoreSentences(sentences, []);
    expect(Math.min(...scores)).toBe(scores[0]);
  });

  it('prefers among equals the one with more facts', () => {
    const [plain, dense] = [sentence('ا ب ج'), sentence('ا ب ج', { facts: 5 })];
    expect(scoreSentences([plain, dense], [])[1]).toBeGreaterThan(scoreSentences([plain, plain], [])[1] ?? 0);
  });
});

describe('rankSentences', () => {
  it('compares no more than a few hundred of thousands of fragments', () => {
    const sentences = Array.from({ length: 3_000 }, (_, index) => sentence(`كلمة${index}`));
    const order = [...rankSentences(sentences, scoreSentences(sentences, []), 0.5)];
    expect(order.length).toBeGreaterThanOrEqual(100);
    expect(order.length).toBeLessThan(1_000);
    expect(order[0]).toBe(0);
  });

  it('never tells two sentences that share more of their words than allowed', () => {
    const stems = fc.array(fc.constantFrom('ا', 'ب', 'ج', 'د', 'ه', 'و', 'ز'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(stems, { maxLength: 20 }), (lists) => {
        const sentences = lists.map((list) => sentence(list.join(' ')));
        const told = [...rankSentences(sentences, scoreSentences(sentences, []), 0.5)].map(
          (index) => new Set(sentences[index]?.stems),
        );
        for (const [index, left] of told.entries()) {
          for (const right of told.slice(index + 1)) expect(overlap(left, right)).toBeLessThanOrEqual(0.5);
        }
      }),
    );
  });
});
