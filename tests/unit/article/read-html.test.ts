import { describe, expect, it } from 'vitest';
import { htmlBlocks, readHtml } from '../../../shared/article/read-html.ts';
import { headline, paragraphs, storyBlocks } from './support/wire-story.ts';

const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
const menu = '<ul><li><a href="/">الرئيسية</a></li><li><a href="/s">رياضة</a></li></ul>';
const chrome = `<header><h1 class="logo"><a href="/">صحيفة الشاطئ</a></h1></header><nav>${menu}</nav>`;
const tail = '<aside>إعلان: اشترك الآن</aside><footer><p>جميع الحقوق محفوظة 2024</p></footer>';

const texts = (html: string): string[] => readHtml(html).blocks.map(({ text }) => text);

describe('readHtml', () => {
  it.each([
    ['an article element', `${chrome}<article><h1>${headline}</h1>${body}</article>${tail}`],
    [
      'articleBody with the title outside',
      `${chrome}<article><h1>${headline}</h1><div itemprop="articleBody">${body}</div><p>شارك</p></article>${tail}`,
    ],
    ['main', `${chrome}<main><h1>${headline}</h1>${body}</main>${tail}`],
    [
      'nothing but divisions',
      `${chrome}<div class="wrap"><div class="story"><h1>${headline}</h1>${body}</div></div>${tail}`,
    ],
    [
      'each paragraph in boxes of its own',
      `${chrome}<div><h1>${headline}</h1>${paragraphs.map((text) => `<section><div><div><p>${text}</p></div></div></section>`).join('')}</div>${tail}`,
    ],
    [
      'a layout table',
      `<table><tr><td>${menu}</td><td><h1>${headline}</h1>${paragraphs.join('<br><br>')}</td></tr></table>${tail}`,
    ],
    [
      'single line breaks between paragraphs',
      `<div><h1>${headline}</h1><div>${paragraphs.join('<br/>\n')}</div></div>${tail}`,
    ],
    [
      'a form around the whole page',
      `<form id="aspnetForm"><input name="a">${chrome}<div><h1>${headline}</h1>${body}</div>${tail}</form>`,
    ],
    [
      'a body whose class names what it is not',
      `<body class="has-sidebar no-comments tag-17">${chrome}<article class="post tag-lebanon"><h1>${headline}</h1>${body}</article>${tail}`,
    ],
    ['a title in the head alone', `<title>${headline} | صحيفة الشاطئ</title><article>${body}</article>`],
    [
      'a shared title, and a logo for a title',
      `<meta property="og:title" content="${headline}">${chrome}<article>${body}</article>`,
    ],
    [
      'a title above the article that the head repeats',
      `<title>${headline} - الشاطئ</title>${chrome}<h1>${headline}</h1><article>${body}</article>`,
    ],
    ['a second-level title', `<article><h2>${headline}</h2>${body}</article>`],
    [
      'byline, date, share buttons and related news inside',
      `<article><h1>${headline}</h1><p class="byline">صيدا: سعاد نجار</p>\n<time datetime="2024-04-14">\n 14 نيسان 2024\n</time><div class="share">شارك عبر</div>${body}<p><a href="/2">اقرأ أيضا: خبر آخر</a></p><div class="related">${body}</div><ul class="tags"><li>لبنان</li></ul></article>`,
    ],
    [
      'other stories in articles of their own',
      `<article><h1>${headline}</h1>${body}</article><article><h2>خبر آخر</h2><p>موجزه القصير.</p></article>`,
    ],
    ['unclosed elements', `<article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}`).join('')}`],
  ])('reads the article from a page with %s', (_, html) => {
    expect(readHtml(html).blocks).toEqual(storyBlocks);
  });

  it('keeps the lists and subtitles of the article', () => {
    const html = `<article><h1>${headline}</h1>${body}<h2>ماذا بعد؟</h2><ul><li>بند أول</li><li>بند <a href="#">ثان</a> وأخير</li></ul></article>`;
    expect(readHtml(html).blocks.slice(4)).toEqual([
      { kind: 'paragraph', text: 'ماذا بعد؟' },
      { kind: 'list-item', text: 'بند أول' },
      { kind: 'list-item', text: 'بند ثان وأخير' },
    ]);
  });

  it('keeps a paragraph that is all one link', () => {
    expect(
      texts(
        `<article><h1>${headline}</h1>${body}<p><a href="/r">وأصدرت البلدية تقريرها كاملا أمس.</a></p></article>`,
      ).at(-1),
    ).toBe('وأصدرت البلدية تقريرها كاملا أمس.');
  });

  it('gives no headline without text', () => {
    expect(readHtml(`<title>${headline}</title><nav>${menu}</nav>`).blocks).toEqual([]);
    expect(readHtml('').blocks).toEqual([]);
  });

  it('reports what the page says of itself', () => {
    const head =
      '<html lang="ar"><meta name="date" content="2024-04-14"><link rel="canonical" href="https://news.example/1">';
    expect(readHtml(`${head}<p>${paragraphs[0]}</p>`)).toMatchObject({
      published: '2024-04-14',
      url: 'https://news.example/1',
      language: 'ar',
    });
  });
});

describe('htmlBlocks', () => {
  it('takes a fragment for article text as a whole, chrome aside', () => {
    expect(htmlBlocks(`<h2>عنوان</h2>${body}<aside>إعلان</aside>`).map(({ text }) => text)).toEqual([
      'عنوان',
      ...paragraphs,
    ]);
  });
});
