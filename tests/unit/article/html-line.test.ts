import { describe, expect, it } from 'vitest';
import { HtmlLine, type InlinePlace } from '../../../shared/article/html-line.ts';

const plain: InlinePlace = { inLink: false, inTime: false, keepLines: false };

function lines(build: (line: HtmlLine) => void, isHeading = false): string[] {
  const line = new HtmlLine();
  build(line);
  return line.take(isHeading).map(({ text }) => text);
}

describe('HtmlLine', () => {
  it('puts the text of inline elements on one line', () => {
    const made = lines((line) => {
      line.append(' نص\n   ', plain);
      line.append('آخر ', plain);
    });
    expect(made).toEqual(['نص آخر']);
  });

  it('measures links and times without the space of the layout', () => {
    const line = new HtmlLine();
    line.append('\n        ', plain);
    line.append('رابط', { ...plain, inLink: true });
    line.append('وقت.', { ...plain, inTime: true });
    expect(line.take(false)).toEqual([{ text: 'رابطوقت.', linkShare: 0.5, timeShare: 0.5 }]);
    expect(line.take(false)).toEqual([]);
  });

  it.each([
    ['joins a line that ends no sentence with the next', ['جملة', 'تكملة'], ['جملة تكملة']],
    ['ends a paragraph at a break behind a sentence', ['جملة.', 'أخرى'], ['جملة.', 'أخرى']],
    ['ends a paragraph at two breaks', ['جملة', '', 'أخرى'], ['جملة', 'أخرى']],
    ['ends a paragraph before a list item', ['قائمة', '- بند'], ['قائمة', '- بند']],
  ])('%s', (_, parts, expected) => {
    const made = lines((line) => {
      for (const [index, part] of parts.entries()) {
        if (index > 0) line.breakLine();
        line.append(part, plain);
      }
    });
    expect(made).toEqual(expected);
  });

  it('keeps a heading on one line', () => {
    const made = lines((line) => {
      line.append('عنوان.', plain);
      line.breakLine();
      line.append('تتمة', plain);
    }, true);
    expect(made).toEqual(['عنوان. تتمة']);
  });

  it.each([
    ['10', '6', '10⁶'],
    ['كم', '2', 'كم²'],
    ['كلمة', '[3]', 'كلمة'],
    ['13', 'th', '13th'],
  ])('sets %s above the line as text that keeps its sense', (base, raised, expected) => {
    const made = lines((line) => {
      line.append(base, plain);
      const mark = line.mark;
      line.append(raised, plain);
      line.raise(mark);
    });
    expect(made).toEqual([expected]);
  });
});
