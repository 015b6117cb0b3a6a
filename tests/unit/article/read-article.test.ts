import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/read-article.ts';
import type { Article } from '../../../shared/domain/article.ts';
import { RejectedArticleError } from '../../../shared/domain/errors.ts';
import { concatenate, encodeSingleByte, encodeUtf8, encodeUtf16 } from './support/encodings.ts';
import { headline, nothingStated, paragraphs, story, storyBlocks } from './support/wire-story.ts';

const read = (text: string, key = 'articles/story.txt'): Promise<Article> =>
  readArticle(encodeUtf8(text), key, nothingStated);

async function refusalCode(bytes: Uint8Array, key: string): Promise<string> {
  try {
    await readArticle(bytes, key, nothingStated);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof RejectedArticleError)) throw error;
    expect(error.message).toContain(key);
    return error.code;
  }
}

describe('readArticle', () => {
  it.each([
    ['articles/s.txt', story, 'text/plain'],
    ['articles/s.MD', `# ${story}`, 'text/markdown'],
    ['articles/s.html', `<h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`, 'text/html'],
    ['articles/s.HTM', `<h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`, 'text/html'],
    ['articles/s.ninjs.json', JSON.stringify({ headline, body_text: paragraphs.join('\n') }), 'application/ninjs+json'],
  ])('reads %s', async (key, text, mediaType) => {
    expect(await read(text, key)).toEqual({
      blocks: storyBlocks,
      encoding: 'utf-8',
      mediaType,
      published: null,
      url: null,
    });
  });

  it.each([
    ['a byte-order mark', encodeUtf8(`\ufeff${story}`)],
    ['UTF-16', concatenate([0xff, 0xfe], encodeUtf16(story, 'le'))],
    ['UTF-16 without a mark', encodeUtf16(story, 'be')],
    ['Windows-1256', encodeSingleByte(story, 'windows-1256')],
    ['ISO-8859-6', encodeSingleByte(story, 'iso-8859-6')],
    ['Windows line ends', encodeUtf8(story.replaceAll('\n', '\r\n'))],
    ['decomposed letters', encodeUtf8(story.normalize('NFD'))],
    ['presentation forms', encodeUtf8(story.replaceAll('لا', 'ﻻ').replaceAll('س', 'ﺳ').replaceAll('ة', 'ﺔ'))],
    ['tatweel', encodeUtf8(story.replaceAll('سو', 'ســـو').replaceAll('بل', 'بــل'))],
    [
      'bidi controls',
      encodeUtf8(story.replaceAll('14', '\u2066\u200e14\u200e\u2069').replaceAll('\n', '\u202c\n\u202b')),
    ],
    [
      'zero-width characters and soft hyphens',
      encodeUtf8(story.replaceAll('ب', '\u200bب\u00ad').replaceAll(' ', '\u200c \u2060')),
    ],
    ['odd spaces', encodeUtf8(story.replaceAll(' ', '\u00a0 '))],
  ])('gives the same blocks through %s', async (_, bytes) => {
    expect((await readArticle(bytes, 'articles/story.txt', nothingStated)).blocks).toEqual(storyBlocks);
  });

  it('lets what the uploader states win over the document', async () => {
    const item = {
      headline,
      body_text: paragraphs.join('\n'),
      versioncreated: '2024-04-14',
      uri: 'https://news.example/1',
    };
    const stated = { headline: 'عنوان الناشر', published: '2024-04-15', url: 'https://news.example/2' };
    const article = await readArticle(encodeUtf8(JSON.stringify(item)), 'articles/s.ninjs.json', stated);
    expect(article).toMatchObject({ published: '2024-04-15', url: 'https://news.example/2' });
    expect(article.blocks.slice(0, 2)).toEqual([
      { kind: 'headline', text: 'عنوان الناشر' },
      { kind: 'paragraph', text: headline },
    ]);
  });

  it('falls back on the document where what is stated cannot be used', async () => {
    const item = {
      headline,
      body_text: paragraphs.join('\n'),
      versioncreated: '2024-04-14',
      uri: 'https://news.example/1',
    };
    const stated = { headline: ' ', published: 'yesterday', url: 'ftp://x' };
    expect(await readArticle(encodeUtf8(JSON.stringify(item)), 'articles/s.ninjs.json', stated)).toMatchObject({
      blocks: storyBlocks,
      published: '2024-04-14',
      url: 'https://news.example/1',
    });
  });

  it('does not repeat a stated headline that the text begins with', async () => {
    const article = await readArticle(encodeUtf8(story), 'articles/story.txt', {
      ...nothingStated,
      headline: `${headline} `,
    });
    expect(article.blocks).toEqual(storyBlocks);
  });

  it('keeps the signs that news uses and removes those of a text that is vowelled throughout', async () => {
    const [text] = (await read('أُنجز العمل في صيدا، وقال المدرِّس إن المتجر مفتوح.')).blocks.map((block) => block.text);
    expect(text).toContain('أُنجز');
    const vowelled = (await read('قَالَ المُدَرِّسُ إِنَّ المَتْجَرَ مَفْتُوحٌ فِي صَيْدَا.')).blocks[0]?.text;
    expect(vowelled).toBe('قال المدرس إن المتجر مفتوح في صيدا.');
  });

  it.each([
    ['unsupported-type', encodeUtf8(story), 'articles/story.docx'],
    ['unsupported-type', encodeUtf8(story), 'articles/story.json'],
    ['unsupported-type', new Uint8Array(), 'articles/story'],
    ['empty', new Uint8Array(), 'articles/a.txt'],
    ['empty', encodeUtf8(' \r\n\t\u00a0\u200b\ufeff\u064b'), 'articles/a.txt'],
    ['empty', encodeUtf8('\ufeff'), 'articles/a.txt'],
    ['empty', encodeUtf8('* * *\n\n---'), 'articles/a.md'],
    ['empty', encodeUtf8('<html><title>عنوان</title><script>var a = "نص"</script>'), 'articles/a.html'],
    ['empty', encodeUtf8('{"language":"ar"}'), 'articles/a.ninjs.json'],
    ['not-text', concatenate([0x89, 0x50, 0x4e, 0x47], encodeUtf8(story)), 'articles/a.txt'],
    ['unknown-encoding', encodeSingleByte('ÔÎÔÔÎÏÏÎÔ ßàþßàþàß þàßþà', 'windows-1252'), 'articles/a.txt'],
    ['damaged', encodeUtf8(story).subarray(0, 101), 'articles/a.txt'],
    ['damaged', encodeUtf8(`{"headline": "${headline}", "body_text": "`), 'articles/a.ninjs.json'],
    [
      'damaged',
      encodeUtf8(`{"body_text": "${story.replaceAll('\n', ' ').replaceAll('"', '')} \\ud83d"}`),
      'articles/a.ninjs.json',
    ],
    ['damaged', encodeUtf8(`${'<b>'.repeat(2000)}${story}`), 'articles/a.html'],
    ['not-arabic', encodeUtf8('The market was opened on Sunday.'), 'articles/a.txt'],
  ])('refuses as %s what is that', async (code, bytes, key) => {
    expect(await refusalCode(bytes, key)).toBe(code);
  });

  it('throws nothing but refusals, whatever the bytes', async () => {
    const keys = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.ninjs.json', 'a.bin');
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map(encodeUtf8),
      fc
        .string({ unit: fc.constantFrom(...'قال في من <>/&#*[]()`_{}":,\n\\ \u200b\u064b1.-|'), maxLength: 200 })
        .map(encodeUtf8),
      fc.json().map(encodeUtf8),
    );
    await fc.assert(
      fc.asyncProperty(bytes, keys, async (content, key) => {
        expect(typeof (await refusalCode(content, key))).toBe('string');
      }),
      { numRuns: 1000 },
    );
  });

  it('upholds what a block promises, whatever is accepted', async () => {
    const piece = fc.constantFrom(
      headline,
      ...paragraphs,
      '\n',
      '\n\n',
      ' ',
      '- ',
      '# ',
      '<p>',
      '<li>',
      '</p>',
      '\u200b',
      '\u064b',
      '***',
      '1. ',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 1, maxLength: 25 }),
        fc.constantFrom('a.txt', 'a.md', 'a.html'),
        async (pieces, key) => {
          const text = `${story}\n\n${pieces.join('')}`;
          const { blocks } = await read(text, key);
          expect(blocks.slice(1).every(({ kind }) => kind !== 'headline')).toBe(true);
          for (const block of blocks) expect(block.text).toMatch(/^\S(?:[^\n\r]*\S)?$/);
        },
      ),
    );
  });

  it.each([
    ['a.txt', 'ا'],
    ['a.txt', '«قال. '],
    ['a.txt', '("'],
    ['a.txt', '- ا\n'],
    ['a.txt', '\u0651\u064e'],
    ['a.md', '['],
    ['a.md', 'ا**ب '],
    ['a.md', '`ا``'],
    ['a.md', '> '],
    ['a.md', '1. '],
    ['a.md', '~~ا '],
    ['a.html', '<p>ا'],
    ['a.html', '<i></b>'],
    ['a.html', 'ا<br>'],
    ['a.html', 'ا<sup>1</sup>'],
    ['a.html', '<td>ا'],
    ['a.html', '&'],
    ['a.ninjs.json', '['],
    ['a.ninjs.json', '{"a":'],
  ])('finishes with %s of nothing but %j', async (key, unit) => {
    const text = `${key === 'a.ninjs.json' ? '' : `${story}\n\n`}${unit.repeat(200_000 / unit.length)}`;
    expect(await refusalCode(encodeUtf8(text), key)).toMatch(/^(?:accepted|damaged|not-arabic)$/);
  });
});
