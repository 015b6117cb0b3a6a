import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  articleFormat,
  articleKeyOf,
  exportFormats,
  isArticleKey,
  isReserved,
  mayExpire,
  outputKey,
  outputKeysFit,
} from '../../../shared/domain/object-key.ts';
import { keyTable } from '../../builders/key-table.ts';

describe('isArticleKey', () => {
  it.each(keyTable)('says $article of $key', ({ key, article }) => {
    expect(isArticleKey(key, 'articles/')).toBe(article);
  });

  it('never takes an output for an article, whatever the article', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.constantFrom('en', 'fr', 'zh-TW'),
        fc.constantFrom(...(['translation', 'summary', 'briefing', ...exportFormats, 'manifest'] as const)),
        (name, target, kind) => {
          const key = outputKey(`articles/${name}`, target, kind);
          expect(isReserved(key)).toBe(true);
          expect(mayExpire(key)).toBe(kind !== 'manifest');
          expect(mayExpire(`articles/${name}.txt`)).toBe(false);
          expect(isArticleKey(key, 'articles/')).toBe(false);
          expect(articleKeyOf(key, target, kind)).toBe(`articles/${name}`);
        },
      ),
    );
  });
});

describe('articleFormat', () => {
  it.each([
    ['a.txt', 'text'],
    ['a.TXT', 'text'],
    ['a.md', 'markdown'],
    ['a.Html', 'html'],
    ['a.htm', 'html'],
    ['a.ninjs.json', 'ninjs'],
    ['a.NINJS.JSON', 'ninjs'],
    ['a.json', null],
    ['a.docx', null],
    ['txt', null],
  ])('reads %s as %s', (key, format) => {
    expect(articleFormat(key)).toBe(format);
  });
});

describe('outputKeysFit', () => {
  it('counts UTF-8 bytes, not characters', () => {
    expect(outputKeysFit('م'.repeat(502), 'en')).toBe(true);
    expect(outputKeysFit('م'.repeat(503), 'en')).toBe(false);
  });
});
