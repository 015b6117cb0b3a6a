import { describe, expect, it } from 'vitest';
import { declaredCharset } from '../../../shared/article/html-charset.ts';
import { encodeUtf8 } from './support/encodings.ts';

describe('declaredCharset', () => {
  it.each([
    ['<meta charset="windows-1256">', 'windows-1256'],
    ['<META http-equiv="Content-Type" content="text/html; charset=CP1256">', 'windows-1256'],
    ['<meta charset=iso-8859-6>', 'iso-8859-6'],
    ['<meta charset="utf-8">', null],
    ['<p>charset=windows-1256</p>', null],
  ])('reads %s as %s', (html, encoding) => {
    expect(declaredCharset(encodeUtf8(html))).toBe(encoding);
  });
});
