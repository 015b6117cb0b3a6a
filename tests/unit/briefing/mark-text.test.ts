import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../../shared/briefing/html.ts';
import { type Mark, markText } from '../../../shared/briefing/mark-text.ts';

const mark = (
  start: number,
  end: number,
  fact: string,
  anchor: string | null = null,
  kind: Mark['kind'] = 'point',
): Mark => ({
  start,
  end,
  fact,
  kind,
  anchor,
});

describe('markText', () => {
  it('marks exactly the stretch', () => {
    expect(markText('in Sfax today', [mark(3, 7, 'f1', 'f1-0', 'name')]).text).toBe(
      'in <span id="f1-0" class="f1 name">Sfax</span> today',
    );
  });

  it('gives each piece of overlapping stretches the classes of all it shows', () => {
    expect(markText('abcdef', [mark(0, 4, 'f1'), mark(2, 6, 'f2')]).text).toBe(
      '<span class="f1">ab</span><span class="f1 f2">cd</span><span class="f2">ef</span>',
    );
  });

  it('keeps every anchor of stretches that begin together', () => {
    expect(markText('ab', [mark(0, 2, 'f1', 'f1-0'), mark(0, 1, 'f2', 'f2-0')]).text).toBe(
      '<span id="f2-0"><span id="f1-0" class="f1 f2">a</span></span><span class="f1">b</span>',
    );
  });

  it('reads as the text once its tags are gone, whatever is marked', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((value) => value.replaceAll(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, ''));
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 8 });
    fc.assert(
      fc.property(text, spans, (words, pairs) => {
        const marks = pairs
          .map(([a, b], index) =>
            mark(Math.min(a, b), Math.min(Math.max(a, b), words.length), `f${index}`, `f${index}-0`),
          )
          .filter(({ start, end }) => start < end);
        const marked = markText(words, marks).text;
        expect(marked.replaceAll(/<[^>]*>/g, '')).toBe(html`${words}`.text);
        for (const { anchor } of marks) expect(marked.split(`id="${anchor}"`)).toHaveLength(2);
      }),
    );
  });
});
