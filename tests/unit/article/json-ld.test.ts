import { describe, expect, it } from 'vitest';
import { newsArticleData } from '../../../shared/article/json-ld.ts';

const article = { '@type': 'NewsArticle', datePublished: '2024-04-14', url: 'https://news.example/1', headline: 'سر' };
const expected = { published: '2024-04-14', url: 'https://news.example/1' };

describe('newsArticleData', () => {
  it.each([
    ['alone', article],
    ['in a list', [{ '@type': 'Organization', url: 'https://org.example' }, article]],
    ['in a graph', { '@graph': [article] }],
    ['with several types', { ...article, '@type': ['Thing', 'NewsArticle'] }],
    [
      'with the page as its address',
      { ...article, url: undefined, mainEntityOfPage: { '@id': 'https://news.example/1' } },
    ],
  ])('reads date and address of an article %s', (_, data) => {
    expect(newsArticleData(JSON.stringify(data))).toEqual(expected);
  });

  it.each([
    '',
    'no json',
    'null',
    '[]',
    '{"@type":"WebSite","datePublished":"2024-04-14"}',
    '{"@type":"Article","datePublished":5}',
  ])('says nothing for %j', (json) => {
    expect(newsArticleData(json)).toEqual({ published: null, url: null });
  });
});
