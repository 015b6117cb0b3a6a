import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainInline } from '../../../shared/article/markdown-inline.ts';

const isDefined = (label: string): boolean => label === 'ref';

describe('plainInline', () => {
  it.each([
    ['**مهم** و*مائل* و***كلاهما***', 'مهم ومائل وكلاهما'],
    ['__مهم__ و _مائل_', 'مهم و مائل'],
    ['*مائل **مهم** مائل*', 'مائل مهم مائل'],
    ['~~قديم~~ جديد', ' جديد'],
    ['[نص](https://a.example/b_c "عنوان") بعده', 'نص بعده'],
    ['[نص **مهم**](<a b>)', 'نص مهم'],
    ['[نص](https://a.example/x_(y)) بعده', 'نص بعده'],
    ['![صورة](a.png)نص', 'نص'],
    ['[![صورة](a.png)](b) نص', ' نص'],
    ['[نص][ref] و[ref] و[ref][]', 'نص وref وref'],
    ['[نص][other] و[نص]', '[نص][other] و[نص]'],
    ['كلمة[^1] أخرى', 'كلمة أخرى'],
    ['`a *b* <c>` و``x`y``', 'a *b* <c> وx`y'],
    ['&quot;نص&quot; &amp; &nosuch;', '"نص" & &nosuch;'],
    ['<b>نص</b> <!-- سر --><https://a.example> <x@y.example>', 'نص https://a.example x@y.example'],
    ['نص <script>سر</script>آخر', 'نص آخر'],
    ['أول  \nثان\\\nثالث\nرابع<br>خامس', 'أول  \nثان\nثالث رابع\nخامس'],
    ['\\*نص\\* \\[1\\] c:\\نص', '*نص* [1] c:\\نص'],
  ])('turns %j into its text', (markdown, text) => {
    expect(plainInline(markdown, isDefined)).toBe(text);
  });

  it.each([
    '5 * 3 = 15',
    '5*3*2',
    'المغرب_2030_غدا',
    '~5 دولارات ~',
    'نص [1] (2)',
    'a < b > c',
    '**بلا نهاية',
    '`بلا نهاية',
    'https://a.example/b_c_d?e=f&lang=ar#top',
    '#المغرب_2030 @open_tech',
  ])('leaves %j as it is', (text) => {
    expect(plainInline(text, isDefined)).toBe(text);
  });

  it('never adds text: what comes out was in the source', () => {
    const piece = fc.constantFrom(
      '*',
      '**',
      '_',
      '~~',
      '[',
      ']',
      '(',
      ')',
      '![',
      '`',
      '<b>',
      '<',
      'كلمة',
      ' ',
      '\n',
      '5',
      '\\',
      '[^1]',
      '](a)',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        const text = plainInline(source, isDefined);
        const letters = (from: string): string[] => from.match(/[ا-ي5]/g) ?? [];
        // Every letter that comes out is found in the source behind the one before it.
        let from = 0;
        for (const letter of letters(text)) from = source.indexOf(letter, from) + 1 || Number.POSITIVE_INFINITY;
        expect(from).toBeLessThanOrEqual(source.length);
        expect(text.length).toBeLessThanOrEqual(source.length);
        if (!/~~|!\[|\]\(a\)|</.test(source)) expect(letters(text)).toEqual(letters(source));
      }),
      { numRuns: 500 },
    );
  });
});
