import { describe, expect, it } from 'vitest';
import { html } from '../../../shared/briefing/html.ts';

describe('html', () => {
  it('escapes what could end a text or an attribute', () => {
    expect(html`<p title="${'"\'<>&'}">${'<script>'}</p>`.text).toBe(
      '<p title="&quot;&#39;&lt;&gt;&amp;">&lt;script&gt;</p>',
    );
  });

  it('keeps markup made by itself and joins lists', () => {
    expect(html`<ul>${['a', 'b'].map((item) => html`<li>${item}</li>`)}</ul>${null}`.text).toBe(
      '<ul><li>a</li><li>b</li></ul>',
    );
  });

  it('drops controls and the marks that turn the text around them', () => {
    expect(html`${'a\0b\u202ec\u2066d\u0085e\u007ff\tg\nh'}`.text).toBe('abcdef\tg\nh');
  });

  it('takes an object that looks like markup for text', () => {
    const forged = { text: '<img>' } as unknown as string;
    expect(html`${forged}`.text).not.toContain('<img>');
  });
});
