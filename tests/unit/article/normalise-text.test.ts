import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../../shared/article/normalise-text.ts';
import { story } from './support/wire-story.ts';

const character = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'ابتثأإىيهـ .،\n\t"(3٣') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\u064b',
      '\u0651',
      '\u064e',
      '\u0654',
      '\u0653',
      '\u200b',
      '\u200f',
      '\u00ad',
      '\u00a0',
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
);
const anyText = fc.array(character, { maxLength: 60 }).map((characters) => characters.join(''));

describe('normaliseText', () => {
  it.each([
    ['joins letters and their hamza', 'ا\u0654حمد و\u0654', 'أحمد ؤ'],
    ['folds presentation forms', 'ﺍﻟﺴﻮﻕ ﻻ', 'السوق لا'],
    ['removes tatweel within and at the end of words', 'الـــسوق بـ"صيدا" 1445هـ', 'السوق ب"صيدا" 1445ه'],
    ['makes tatweel that stands for a dash a dash', '1990ـ1995 ـ تقريبا ــ', '1990-1995 - تقريبا -'],
    [
      'removes bidi controls and zero-width characters',
      '\u202bمو\u200bسكو\u202c \u2066\u200e2030\u200e\u2069 من\u200dظمة \ufeffكازا\u00adخستان',
      'موسكو 2030 منظمة كازاخستان',
    ],
    [
      'keeps words apart where zero-width characters stand beside a space',
      'أن \u200c قوات\u200c بقيادة',
      'أن قوات بقيادة',
    ],
    ['removes terminal sequences whole', '\u001b[1;31mنص\u001b[0m \u001b]0;عنوان\u0007آخر', 'نص آخر'],
    ['removes control characters and icon glyphs', 'نص\u0000\u0008\u007f\u009f\ue001 آخر\u001b', 'نص آخر'],
    ['makes every line end one', 'ا\r\nب\rج\u0085د\u2028ه\u2029و\u000bز\u000cح', 'ا\nب\nج\nد\nه\nو\nز\nح'],
    ['makes every space one and trims lines', ' ا\u00a0\u2009ب\tج \n\u3000د  ', 'ا ب ج\nد'],
    ['removes signs that stand on nothing', '\u064bنص \u0651 آخر', 'نص آخر'],
    ['keeps short vowels, hamza, ى and ي', 'أُنجزت إلى عليّ', 'أُنجزت إلى عليّ'],
    ['keeps a mark of Arabic print that is seen', '\u06dd', '\u06dd'],
  ])('%s', (_, text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it('takes nothing for normal that is not: an invisible character before it changes nothing', () => {
    const everyday = fc.constantFrom(...'اأةىي .،«»“”…–7٣a-\n', '\u064b', '\u0651', '\u064e', '\u0652');
    fc.assert(
      fc.property(fc.array(everyday, { maxLength: 12 }), (characters) => {
        const text = characters.join('');
        expect(normaliseText(text)).toBe(normaliseText(`\u200b${text}`));
      }),
      { numRuns: 2000 },
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves a text as it was when invisible characters are strewn over it', () => {
    const invisible = fc.constantFrom(
      '\u200b',
      '\u200c',
      '\u200d',
      '\u200e',
      '\u200f',
      '\u202a',
      '\u202c',
      '\u2066',
      '\u2069',
      '\u00ad',
      '\u2060',
      '\ufeff',
      '\u061c',
      '\u0000',
      '\ufe0f',
    );
    const strewn = fc.array(fc.record({ at: fc.nat(story.length), what: invisible }), { maxLength: 40 });
    fc.assert(
      fc.property(strewn, (noise) => {
        const pieces = [...story];
        for (const { at, what } of noise) pieces[at] = what + (pieces[at] ?? '');
        expect(normaliseText(pieces.join(''))).toBe(story);
      }),
    );
  });
});
