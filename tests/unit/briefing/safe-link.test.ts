import { describe, expect, it } from 'vitest';
import { safeLink } from '../../../shared/briefing/safe-link.ts';

describe('safeLink', () => {
  it('links an address of the web', () => {
    expect(safeLink('https://news.example/a?b="c"').text).toContain('href="https://news.example/a?b=&quot;c&quot;"');
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<p>',
    'file:///etc/passwd',
    '//news.example',
    'nonsense',
  ])('shows %j as text', (address) => {
    expect(safeLink(address).text).not.toContain('<a');
  });
});
