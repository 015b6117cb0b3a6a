import { describe, expect, it } from 'vitest';
import { detectUtf16 } from '../../../shared/article/utf16-detection.ts';
import { encodeSingleByte, encodeUtf8, encodeUtf16 } from './support/encodings.ts';
import { story } from './support/wire-story.ts';

describe('detectUtf16', () => {
  it.each(['le', 'be'] as const)('knows Arabic, Latin and presentation forms in UTF-16%s', (order) => {
    for (const text of [story, 'The talks began on Monday.', 'ﺍﻟﺴﻮﻕ ﺍﻟﻘﺪﻳﻢ ﻓﻲ ﺻﻴﺪﺍ']) {
      expect(detectUtf16(encodeUtf16(text, order))).toBe(`utf-16${order}`);
    }
  });

  it('knows UTF-16 whose last byte is missing', () => {
    expect(detectUtf16(encodeUtf16(story, 'le').subarray(0, -1))).toBe('utf-16le');
  });

  it('takes nothing else for UTF-16', () => {
    expect(detectUtf16(encodeUtf8(story))).toBeNull();
    expect(detectUtf16(encodeUtf8('plain ASCII'))).toBeNull();
    expect(detectUtf16(encodeSingleByte(story, 'windows-1256'))).toBeNull();
    expect(detectUtf16(new Uint8Array(64))).toBeNull();
    expect(detectUtf16(Uint8Array.of(0x61))).toBeNull();
  });
});
