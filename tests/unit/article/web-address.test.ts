import { describe, expect, it } from 'vitest';
import { webAddress } from '../../../shared/article/web-address.ts';

describe('webAddress', () => {
  it('keeps an absolute address as written', () => {
    expect(webAddress(' https://news.example/ar/خبر?id=1 ')).toBe('https://news.example/ar/خبر?id=1');
  });

  it.each([undefined, '', '/ar/news', 'urn:example:1', 'javascript:alert(1)', 'http://', 'https://a b'])(
    'refuses %j',
    (stated) => {
      expect(webAddress(stated)).toBeNull();
    },
  );
});
