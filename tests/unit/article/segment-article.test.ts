import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentArticle } from '../../../shared/article/segment-article.ts';
import type { Article, Block } from '../../../shared/domain/article.ts';
import { paragraphs, storyBlocks } from './support/wire-story.ts';

function articleOf(blocks: readonly Block[]): Article {
  return { blocks, encoding: 'utf-8', mediaType: 'text/plain', published: null, url: null };
}

const pieces = (text: string, maxSegmentBytes: number): string[] =>
  segmentArticle(articleOf([{ kind: 'paragraph', text }]), maxSegmentBytes).map(({ source }) => source);

describe('segmentArticle', () => {
  it('makes a segment of each block, numbered in order', () => {
    const segments = segmentArticle(articleOf(storyBlocks), 5000);
    expect(segments.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4']);
    expect(segments.map(({ kind, source }) => ({ kind, text: source }))).toEqual(storyBlocks);
  });

  it('cuts a long block at sentence ends, filling each piece', () => {
    const sentence = 'وصل الوفد إلى المدينة. ';
    expect(pieces(sentence.repeat(4).trim(), 90)).toEqual([sentence.repeat(2), sentence.repeat(2).trim()]);
  });

  it('cuts a long sentence at commas, but never within a number', () => {
    expect(pieces('زار الوفد صيدا، ثم زار صور، ودفع 1,000,000 ليرة', 34)).toEqual([
      'زار الوفد صيدا، ',
      'ثم زار صور، ',
      'ودفع 1,000,000 ليرة',
    ]);
  });

  it('cuts a long clause at spaces and a long word between letters', () => {
    expect(pieces('كلمة أخرى هنا', 20)).toEqual(['كلمة أخرى ', 'هنا']);
    expect(pieces('أبجدهوز', 6)).toEqual(['أبج', 'دهو', 'ز']);
  });

  it('keeps a letter and its signs together', () => {
    expect(pieces('مُدَرِّسٌ', 8).every((piece) => !/^\p{M}/u.test(piece))).toBe(true);
  });

  it('lets only the first piece of a headline be one', () => {
    const [headline] = storyBlocks;
    const segments = segmentArticle(articleOf(headline === undefined ? [] : [headline]), 40);
    expect(segments.length).toBeGreaterThan(1);
    expect(segments.map(({ kind }) => kind)).toEqual(['headline', ...segments.slice(1).map(() => 'paragraph')]);
  });

  it('gives every block back exactly, in pieces within the limit, as few as their neighbours allow', () => {
    const part = fc.constantFrom(
      ...paragraphs,
      'كلمة',
      ' ',
      '. ',
      '، ',
      '؛ ',
      '\u064b',
      '😀',
      'word',
      '12,5',
      '"',
      'ا'.repeat(40),
    );
    const text = fc
      .array(part, { minLength: 1, maxLength: 30 })
      .map((parts) => parts.join('').trim())
      .filter((joined) => joined !== '');
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 400 }), (paragraph, limit) => {
        const cut = pieces(paragraph, limit);
        expect(cut.join('')).toBe(paragraph);
        for (const piece of cut) {
          expect(piece).not.toBe('');
          expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(limit);
          expect(piece.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
