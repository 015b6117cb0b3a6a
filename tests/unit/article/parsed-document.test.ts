import { describe, expect, it } from 'vitest';
import { isSameText, makeBlock, withHeadline } from '../../../shared/article/parsed-document.ts';
import { headline, storyBlocks } from './support/wire-story.ts';

describe('makeBlock', () => {
  it('puts normalised text on one line', () => {
    expect(makeBlock('paragraph', ' سوق\n\u200b صيدا ')).toEqual({ kind: 'paragraph', text: 'سوق صيدا' });
  });

  it('makes nothing of text without letters and figures', () => {
    expect(makeBlock('paragraph', ' — \u200b')).toBeNull();
  });
});

describe('isSameText', () => {
  it('disregards space and signs at the ends', () => {
    expect(isSameText('سوق  صيدا.', ' «سوق صيدا»')).toBe(true);
    expect(isSameText('سوق صيدا', 'سوق صور')).toBe(false);
  });
});

describe('withHeadline', () => {
  it('puts a new headline first and keeps the old one as a paragraph', () => {
    const blocks = withHeadline('عنوان من الناشر', storyBlocks);
    expect(blocks).toHaveLength(storyBlocks.length + 1);
    expect(blocks.filter(({ kind }) => kind === 'headline')).toEqual([{ kind: 'headline', text: 'عنوان من الناشر' }]);
    expect(blocks[1]).toEqual({ kind: 'paragraph', text: headline });
  });

  it('does not repeat a first block of the same text', () => {
    expect(withHeadline(`${headline}.`, storyBlocks).slice(1)).toEqual(storyBlocks.slice(1));
  });

  it('leaves the blocks alone when the headline has nothing to read', () => {
    expect(withHeadline(' - ', storyBlocks)).toEqual(storyBlocks);
  });
});
