import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../shared/translation/split-text.ts';

describe('splitText', () => {
  const words = fc.array(fc.constantFrom('مركب', 'أبحر', 'صباحا،', 'وعاد.', 'هل؟', 'a', '12', '😀'), {
    minLength: 1,
    maxLength: 60,
  });

  it('makes pieces within the limit that joined with spaces are the text', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 16, max: 120 }), (list, maxBytes) => {
        const text = list.join(' ');
        const pieces = splitText(text, maxBytes);
        for (const piece of pieces) expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(maxBytes);
        expect(pieces.join(' ')).toBe(text);
      }),
    );
  });

  it('cuts after sentences where it can', () => {
    expect(splitText('أبحر المركب. عاد الصياد مساء. نام الجميع.', 60)).toEqual([
      'أبحر المركب. عاد الصياد مساء.',
      'نام الجميع.',
    ]);
  });

  it('cuts a word without an end between characters', () => {
    expect(splitText('ب'.repeat(10), 6)).toEqual(['بب'.concat('ب'), 'ببب', 'ببب', 'ب']);
  });
});
