import { describe, expect, it } from 'vitest';
import { binaryFormat, hasBinaryControls } from '../../../shared/article/binary-content.ts';
import { encodeUtf8 } from './support/encodings.ts';
import { story } from './support/wire-story.ts';

describe('binaryFormat', () => {
  it.each([
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0]],
    ['PDF', [...encodeUtf8('%PDF-1.7')]],
    ['ZIP', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['gzip', [0x1f, 0x8b, 0x08]],
    ['RTF', [...encodeUtf8('{\\rtf1\\ansi')]],
    ['Office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['video', [0, 0, 0, 0x20, ...encodeUtf8('ftypisom')]],
  ])('names %s by its first bytes', (name, bytes) => {
    expect(binaryFormat(Uint8Array.from(bytes))).toContain(name);
  });

  it('names nothing in a text or in no bytes', () => {
    expect(binaryFormat(encodeUtf8(story))).toBeNull();
    expect(binaryFormat(new Uint8Array())).toBeNull();
  });
});

describe('hasBinaryControls', () => {
  it('lets a text have line ends, tabs, escapes and a stray control', () => {
    expect(hasBinaryControls(encodeUtf8(`${story}\r\n\t\u001b[0m\u0000\u0001`))).toBe(false);
  });

  it('sees that control bytes every few bytes are no text', () => {
    expect(hasBinaryControls(Uint8Array.from({ length: 500 }, (_, index) => (index * 7) % 256))).toBe(true);
  });
});
