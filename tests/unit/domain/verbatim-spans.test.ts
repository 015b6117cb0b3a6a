import { describe, expect, it } from 'vitest';
import { findVerbatim } from '../../../shared/domain/verbatim-spans.ts';

describe('findVerbatim', () => {
  it('finds addresses, handles and codes, without the punctuation after them', () => {
    const text =
      'راجع https://example.org/a(1)/b?c=2، واكتب إلى desk@example.com. أو @desk_ar أو example.net/x عن COVID-19 وF-16.';
    expect(findVerbatim(text).map((span) => `${span.kind} ${span.text}`)).toEqual([
      'url https://example.org/a(1)/b?c=2',
      'email desk@example.com',
      'handle @desk_ar',
      'url example.net/x',
      'code COVID-19',
    ]);
  });

  it.each(['mid-2017', '49-year-old', 'نصف', 'U.S. troops', 'end.Then'])('finds nothing in %s', (text) => {
    expect(findVerbatim(text)).toEqual([]);
  });

  it.each(['a', '1', 'a1', 'a-', 'a.', 'a@', '-', '/'])('reads a long run of %s in linear steps', (part) => {
    expect(findVerbatim(`${part.repeat(2_000)}_`)).toEqual([]);
  });

  it('leaves a bracket around an address out of it', () => {
    expect(findVerbatim('(www.example.org/a)')[0]?.text).toBe('www.example.org/a');
  });
});
