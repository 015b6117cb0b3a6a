import { describe, expect, it } from 'vitest';
import { bleu, tokenise13a } from '../../../bench/bleu.ts';

describe('bleu', () => {
  it('gives the hand-computed values', () => {
    expect(bleu(['the cat sat on the mat'], ['the cat sat on a mat'])).toBeCloseTo(100 * (1 / 12) ** 0.25, 9);
    expect(bleu(['the cat sat on'], ['the cat sat on the mat'])).toBeCloseTo(100 * Math.exp(-0.5), 9);
    // Orders 3 and 4 have no match: exponential smoothing takes 1/(2·2) and 1/(4·1).
    expect(bleu(['a b c d'], ['a b x d'])).toBeCloseTo(100 * ((3 / 4) * (1 / 3) * (1 / 4) * (1 / 4)) ** 0.25, 9);
  });

  it('is 100 for the reference and 0 for nothing in common', () => {
    expect(bleu(['The boat left the harbour.'], ['The boat left the harbour.'])).toBeCloseTo(100, 9);
    expect(bleu(['x'], ['the boat left'])).toBe(0);
  });
});

describe('tokenise13a', () => {
  it('splits punctuation but not the marks within numbers', () => {
    expect(tokenise13a('Wait, "all" (3.5%) of 1,000-odd U.S. boats &quot;x&quot;').join(' ')).toBe(
      'Wait , " all " ( 3.5 % ) of 1,000 - odd U . S . boats " x "',
    );
  });
});
