import { describe, expect, it } from 'vitest';
import { maxHtmlDepth, outlineHtml } from '../../../shared/article/html-outline.ts';
import { NestedTooDeepError } from '../../../shared/article/parsed-document.ts';

const seen = (html: string): string[] => outlineHtml(html).blocks.map(({ role, text }) => `${role}: ${text}`);

describe('outlineHtml', () => {
  it('breaks text at block elements and keeps inline ones within it', () => {
    expect(seen('<h1>ع<br>ن</h1><h3>ف</h3><p>أ <b>ب</b><a href="#">ج</a><ul><li>د<p>ه</ul>و')).toEqual([
      'title: ع ن',
      'heading: ف',
      'paragraph: أ بج',
      'list-item: د',
      'list-item: ه',
      'paragraph: و',
    ]);
  });

  it.each([
    ['script', '<script>سر</script>'],
    ['style', '<style>.a::after{content:"سر"}</style>'],
    ['a comment', '<!-- سر -->'],
    ['noscript', '<noscript><p>سر</p></noscript>'],
    ['template', '<template>سر</template>'],
    ['controls', '<button>سر</button><select><option>سر</select><textarea>سر</textarea>'],
    ['a hidden element and all in it', '<div hidden><p>سر</p><b>سر</b></div>'],
    ['an element that the style sheet hides', '<style>.x{display:none}</style><p class="a x">سر</p>'],
    ['struck-out text', '<del>سر</del><s>سر</s>'],
    ['a picture with its caption', '<figure><img alt="سر"><figcaption>سر</figcaption></figure>'],
    ['an unclosed script', '<p>نص</p><script>سر'],
  ])('leaves nothing of %s', (_, html) => {
    expect(seen(`<p>نص</p>${html}`).join()).not.toContain('سر');
    expect(seen(`<p>نص</p>${html}`)).toContain('paragraph: نص');
  });

  it('decodes entities, named and numbered', () => {
    expect(seen('<p>&quot;&#1587;&#x648;&#1602;&quot; &amp;lt; &laquo;أ&raquo;')).toEqual([
      'paragraph: "سوق" &lt; «أ»',
    ]);
  });

  it('puts the cells of a data row on one line and prose in cells apart', () => {
    expect(seen('<table><tr><th>مدينة<th>عدد<tr><td>صور<td>5</table>')).toEqual([
      'paragraph: مدينة | عدد',
      'paragraph: صور | 5',
    ]);
    const prose = 'جملة طويلة في خلية من جدول يرتب الصفحة كلها. '.repeat(3).trim();
    expect(seen(`<table><tr><td>قائمة</td><td>${prose}</td><td>${prose}</td></tr></table>`).slice(-1)).toEqual([
      `paragraph: ${prose}`,
    ]);
  });

  it('keeps the lines of preformatted text', () => {
    expect(seen('<pre>سطر.\nآخر</pre>')).toEqual(['paragraph: سطر.', 'paragraph: آخر']);
  });

  it('knows which blocks a container holds', () => {
    const { blocks, containers } = outlineHtml('<p>أ</p><article><p>ب</p><div>ج</div></article><p>د</p>');
    const article = containers.find(({ name }) => name === 'article');
    expect(blocks.slice(article?.firstBlock, article?.endBlock).map(({ text }) => text)).toEqual(['ب', 'ج']);
  });

  it('throws NestedTooDeepError for elements nested without end', () => {
    expect(() => outlineHtml('<b>'.repeat(maxHtmlDepth + 1))).toThrow(NestedTooDeepError);
  });
});
