import { describe, expect, it } from 'vitest';
import { headlined, readText, textBlocks } from '../../../shared/article/read-text.ts';
import { headline, paragraphs, story, storyBlocks } from './support/wire-story.ts';

describe('readText', () => {
  it.each([
    ['blank lines between paragraphs', story],
    ['one paragraph a line', story.replaceAll('\n\n', '\n')],
    ['Windows line ends', story.replaceAll('\n', '\r\n')],
    ['old Macintosh line ends', story.replaceAll('\n', '\r')],
    ['Unicode line separators', story.replaceAll('\n\n', '\u2028')],
    ['many blank lines and trailing space', `\n\n${story.replaceAll('\n\n', '  \n \t\n\n')}\n \n`],
    ['rules between paragraphs', story.replaceAll('\n\n', '\n\n* * *\n\n-----\n')],
  ])('reads the same blocks from %s', (_, text) => {
    expect(readText(text).blocks).toEqual(storyBlocks);
  });

  it('keeps markup in plain text as the text it is', () => {
    const text = 'وصل النص <script>alert(1)</script> إلى الصحيفة & نشر.';
    expect(readText(text).blocks).toEqual([{ kind: 'paragraph', text }]);
  });
});

describe('textBlocks', () => {
  it('strips the markers of list items', () => {
    expect(textBlocks('وتشمل الخطة:\n- بند أول\n2. بند ثان')).toEqual([
      { kind: 'paragraph', text: 'وتشمل الخطة:' },
      { kind: 'list-item', text: 'بند أول' },
      { kind: 'list-item', text: 'بند ثان' },
    ]);
  });

  it('leaves out lines in which there is nothing to read', () => {
    expect(textBlocks('***\n\u064b\n…\n=====')).toEqual([]);
  });
});

describe('headlined', () => {
  const withFirst = (text: string) =>
    headlined([text, ...paragraphs].map((each) => ({ kind: 'paragraph', text: each })))[0]?.kind;

  it.each([headline, 'هل يعود السوق إلى أهله؟', 'السوق يعود إلى أهله!'])('takes %j for a headline', (text) => {
    expect(withFirst(text)).toBe('headline');
  });

  it.each([
    ['ends a sentence', 'أعيد فتح السوق القديم.'],
    ['announces what follows', 'بيان صادر عن البلدية:'],
    ['is long', `${headline} ${headline} ${headline} ${headline}`],
    ['names the author', 'بقلم سعاد نجار'],
    ['names place and agency', 'صيدا - الوكالة'],
    ['is a date', 'الأحد، 14 نيسان 2024'],
  ])('takes no line that %s for a headline', (_, text) => {
    expect(withFirst(text)).toBe('paragraph');
  });

  it('takes a lone line for a paragraph', () => {
    expect(headlined([{ kind: 'paragraph', text: headline }])).toEqual([{ kind: 'paragraph', text: headline }]);
  });
});
