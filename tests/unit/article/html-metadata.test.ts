import { describe, expect, it } from 'vitest';
import { outlineHtml } from '../../../shared/article/html-outline.ts';

const read = (html: string) => outlineHtml(html).metadata;

describe('HtmlMetadata', () => {
  it.each([
    [
      'meta property',
      '<meta property="article:published_time" content="2024-04-14T10:00:00Z">',
      '2024-04-14T10:00:00Z',
    ],
    ['meta name', '<meta name="pubdate" content="20240414">', '2024-04-14'],
    ['microdata', '<span itemprop="datePublished" content="2024-04-14">الأحد</span>', '2024-04-14'],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-04-14"}</script>',
      '2024-04-14',
    ],
    [
      'the article time',
      '<time datetime="2020-01-01"></time><article><time datetime="2024-04-14">الأحد</time></article>',
      '2024-04-14',
    ],
    ['the only time', '<time datetime="2024-04-14"></time><time datetime="2024-04-14"></time>', '2024-04-14'],
    ['a page of many times', '<time datetime="2024-04-14"></time><time datetime="2024-04-15"></time>', null],
    ['an impossible date', '<meta name="date" content="2024-14-14">', null],
    ['a script that is no data', '<script>{"@type":"NewsArticle","datePublished":"2024-04-14"}</script>', null],
  ])('reads the date from %s', (_, html, published) => {
    expect(read(html).published).toBe(published);
  });

  it('prefers the canonical address to the shared one and passes over relative ones', () => {
    const shared = '<meta property="og:url" content="https://news.example/shared">';
    expect(read(`${shared}<link rel="canonical" href="https://news.example/1">`).url).toBe('https://news.example/1');
    expect(read(`${shared}<link rel="canonical" href="/1">`).url).toBe('https://news.example/shared');
  });

  it('reads language and titles', () => {
    const { language, title } = read(
      '<html lang="ar-LB"><title>عنوان | موقع</title><meta property="og:title" content="عنوان">',
    );
    expect({ language, title }).toEqual({ language: 'ar-LB', title: 'عنوان' });
    expect(read('<title>عنوان | موقع</title>').title).toBe('عنوان | موقع');
  });
});
