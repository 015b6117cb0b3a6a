import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedStretches } from '../../../../shared/summary/quotes/quote-spans.ts';

const inner = (text: string): string[] =>
  quotedStretches(text).map((stretch) => text.slice(stretch.inner.start, stretch.inner.end));

describe('quotedStretches', () => {
  it.each([
    ['guillemets', 'قال: «لن نرحل» وغادر.', ['لن نرحل']],
    ['straight marks', 'قال "لن نرحل" ثم قال "سنبقى هنا".', ['لن نرحل', 'سنبقى هنا']],
    ['curly marks', 'قال “لن نرحل” وغادر', ['لن نرحل']],
    ['low marks', 'قال „لن نرحل” وغادر', ['لن نرحل']],
    ['a quotation in a quotation', 'قال: «سمعته يقول: "لا" مرتين».', ['سمعته يقول: "لا" مرتين']],
    ['guillemets in guillemets', '«قرأت «الأيام» أمس»', ['قرأت «الأيام» أمس']],
    ['a mark that is left open', 'قال: «لن نرحل من هذه الأرض أبدا', ['لن نرحل من هذه الأرض أبدا']],
    ['inches', 'شاشة قياس 55" بسعر جيد', []],
  ])('finds %s', (_, text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it('gives stretches in order that do not overlap and lie between marks', () => {
    const pieces = fc.array(fc.constantFrom('«', '»', '"', '“', '”', '„', 'قال ', 'كلمة ', '، ', '. ', '5'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const { outer, inner: words, closed } of quotedStretches(text)) {
          expect(outer.start).toBeGreaterThanOrEqual(end);
          expect(words.start).toBe(outer.start + 1);
          expect(words.end).toBe(closed ? outer.end - 1 : outer.end);
          end = outer.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('takes time in proportion to the text, whatever marks are left open', () => {
    expect(quotedStretches('«'.repeat(50_000))).toEqual([]);
  });
});
