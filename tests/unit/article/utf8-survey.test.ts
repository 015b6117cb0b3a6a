import { describe, expect, it } from 'vitest';
import { isDamagedUtf8, surveyUtf8 } from '../../../shared/article/utf8-survey.ts';
import { concatenate, encodeSingleByte, encodeUtf8 } from './support/encodings.ts';
import { story } from './support/wire-story.ts';

describe('surveyUtf8', () => {
  it('counts sequences and finds no fault in valid UTF-8', () => {
    expect(surveyUtf8(encodeUtf8('aبé€😀'))).toEqual({
      multibyte: 4,
      arabic: 1,
      faults: 0,
      firstFault: null,
      cutAtEnd: false,
    });
  });

  it('tells a sequence that the end cuts short from one that is broken inside', () => {
    expect(surveyUtf8(encodeUtf8('aب').subarray(0, 2))).toMatchObject({ faults: 1, firstFault: 1, cutAtEnd: true });
    expect(surveyUtf8(Uint8Array.of(0xd8, 0x41))).toMatchObject({ faults: 1, firstFault: 0, cutAtEnd: false });
  });

  it.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['an overlong three-byte form', [0xe0, 0x80, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a code point beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['a lone continuation', [0x80]],
    ['a byte that UTF-8 never has', [0xff]],
  ])('faults %s, as the strict decoder does', (_, bytes) => {
    const text = Uint8Array.from([0x61, ...bytes, 0x61]);
    expect(surveyUtf8(text).faults).toBeGreaterThan(0);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(text)).toThrow();
  });
});

describe('isDamagedUtf8', () => {
  it('holds for UTF-8 with broken or missing bytes', () => {
    const bytes = encodeUtf8(story);
    expect(isDamagedUtf8(surveyUtf8(bytes.subarray(0, 101)))).toBe(true);
    expect(isDamagedUtf8(surveyUtf8(concatenate(bytes.subarray(0, 51), [0xff], bytes.subarray(52))))).toBe(true);
  });

  it('holds for a file that changes its encoding half way', () => {
    expect(isDamagedUtf8(surveyUtf8(concatenate(encodeUtf8(story), encodeSingleByte(story, 'windows-1256'))))).toBe(
      true,
    );
  });

  it.each(['windows-1256', 'iso-8859-6'] as const)('does not hold for %s', (encoding) => {
    expect(isDamagedUtf8(surveyUtf8(encodeSingleByte(story, encoding)))).toBe(false);
  });
});
