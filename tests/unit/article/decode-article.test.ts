import { describe, expect, it } from 'vitest';
import { decodeArticle } from '../../../shared/article/decode-article.ts';
import { RejectedArticleError } from '../../../shared/domain/errors.ts';
import { concatenate, encodeSingleByte, encodeUtf8, encodeUtf16 } from './support/encodings.ts';
import { paragraphs, story } from './support/wire-story.ts';

const key = 'articles/story.txt';

function refusal(bytes: Uint8Array): RejectedArticleError {
  try {
    decodeArticle(bytes, key, null);
  } catch (error) {
    if (error instanceof RejectedArticleError) return error;
    throw error;
  }
  throw new Error('expected a refusal');
}

describe('decodeArticle', () => {
  it.each([
    ['UTF-8', encodeUtf8(story), 'utf-8'],
    ['UTF-8 with a byte-order mark', concatenate([0xef, 0xbb, 0xbf], encodeUtf8(story)), 'utf-8'],
    ['UTF-16LE with a byte-order mark', concatenate([0xff, 0xfe], encodeUtf16(story, 'le')), 'utf-16le'],
    ['UTF-16BE with a byte-order mark', concatenate([0xfe, 0xff], encodeUtf16(story, 'be')), 'utf-16be'],
    ['UTF-16LE without one', encodeUtf16(story, 'le'), 'utf-16le'],
    ['UTF-16BE without one', encodeUtf16(story, 'be'), 'utf-16be'],
    ['Windows-1256', encodeSingleByte(story, 'windows-1256'), 'windows-1256'],
    ['ISO-8859-6', encodeSingleByte(story, 'iso-8859-6'), 'iso-8859-6'],
  ])('reads %s', (_, bytes, encoding) => {
    expect(decodeArticle(bytes, key, null)).toEqual({ text: story, encoding });
  });

  it.each(paragraphs)('tells the single-byte encodings apart by one sentence', (sentence) => {
    for (const encoding of ['windows-1256', 'iso-8859-6'] as const) {
      expect(decodeArticle(encodeSingleByte(sentence, encoding), key, null)).toEqual({ text: sentence, encoding });
    }
  });

  it('believes a declaration where both single-byte encodings make sense', () => {
    const bytes = encodeSingleByte('منذ أن ضرب', 'iso-8859-6');
    expect(decodeArticle(bytes, key, 'iso-8859-6')).toEqual({ text: 'منذ أن ضرب', encoding: 'iso-8859-6' });
  });

  it('does not believe a declaration that gives no Arabic', () => {
    const bytes = encodeSingleByte(story, 'windows-1256');
    expect(decodeArticle(bytes, key, 'iso-8859-6').encoding).toBe('windows-1256');
  });

  it.each([
    ['no bytes', new Uint8Array(), 'empty', /0 bytes/],
    ['a PNG', concatenate([0x89, 0x50, 0x4e, 0x47], encodeUtf8(story)), 'not-text', /binary data, not text.*PNG/],
    ['control bytes', Uint8Array.from({ length: 3000 }, (_, i) => (i * i + 13 * i) % 251), 'not-text', /binary/],
    ['NULs', new Uint8Array(4096), 'not-text', /binary/],
    [
      'UTF-16 full of controls',
      encodeUtf16('\ufeffابت\u0001\u0002\u0003\u0004', 'le'),
      'not-text',
      /control characters/,
    ],
    ['UTF-32', concatenate([0xff, 0xfe, 0, 0], [0x23, 0x06, 0, 0]), 'unknown-encoding', /UTF-32/],
    [
      'another encoding',
      encodeSingleByte('ÔÎÔÔÎÏÏÎÔ ßàþßàþàß þàßþà', 'windows-1252'),
      'unknown-encoding',
      /encoding.*unknown/,
    ],
    [
      'Latin text in Windows-1252',
      encodeSingleByte('La réunion est prévue à midi', 'windows-1252'),
      'not-arabic',
      /Latin/,
    ],
    ['UTF-8 cut in a letter', encodeUtf8(story).subarray(0, 101), 'damaged', /truncated UTF-8/],
    ['UTF-8 with invalid bytes', concatenate(encodeUtf8(story), [0xff, 0xc3]), 'damaged', /invalid UTF-8 in 2 places/],
    ['UTF-8 cut behind its mark', concatenate([0xef, 0xbb, 0xbf, 0xd8]), 'damaged', /truncated UTF-8/],
    ['UTF-16 with an odd byte', encodeUtf16(story, 'le').subarray(0, -1), 'damaged', /truncated UTF-16LE/],
    ['UTF-16 with half a pair', encodeUtf16(`${story}\ud83d`, 'be'), 'damaged', /surrogate/],
  ])('refuses %s', (_, bytes, code, message) => {
    const error = refusal(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.message).toContain(key);
  });

  it('never reads damaged UTF-8 as Windows-1256, wherever it is cut', () => {
    const bytes = encodeUtf8(story);
    for (let length = 1; length < 200; length += 1) {
      const cut = bytes.subarray(0, length);
      const isWhole = ((bytes[length] ?? 0) & 0xc0) !== 0x80;
      if (isWhole) expect(decodeArticle(cut, key, null).encoding).toBe('utf-8');
      else if (length > 1) expect(refusal(cut).code).toBe('damaged');
    }
  });
});
