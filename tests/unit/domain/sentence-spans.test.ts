import { describe, expect, it } from 'vitest';
import { maxWholeQuotationLength, type SentenceEnd, tileSentences } from '../../../shared/domain/sentence-spans.ts';

const everyStop = { endMarks: '.', ends: () => true };

function sentences(text: string): string[] {
  return tileSentences(text, everyStop).map(({ start, end }) => text.slice(start, end));
}

describe('tileSentences', () => {
  it('gives one span for a text of nothing but space', () => {
    expect(tileSentences(' \n ', everyStop)).toEqual([{ start: 0, end: 3 }]);
  });

  it('leaves leading space with the first sentence and trailing space with the one before', () => {
    expect(sentences('  a.  b. ')).toEqual(['  a.  ', 'b. ']);
  });

  it.each(['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029'])('ends a sentence at the line end %j', (lineEnd) => {
    expect(sentences(`a${lineEnd}b`)).toEqual([`a${lineEnd}`, 'b']);
  });

  it('keeps what a bracket or quotation holds in one piece, on one line only', () => {
    expect(sentences('a (b. c) «d. e» f. g')).toEqual(['a (b. c) «d. e» f. ', 'g']);
    expect(sentences('a (b. c\nd) e')).toEqual(['a (b. ', 'c\n', 'd) e']);
  });

  it('tears quotations above the length that can stay whole', () => {
    const inner = 'x'.repeat(maxWholeQuotationLength);
    expect(sentences(`"a. ${inner}" b. "c. d"`)).toEqual(['"a. ', `${inner}" b. `, '"c. d"']);
  });

  it('tells the rules what stands around the marks', () => {
    const seen: Omit<SentenceEnd, 'text'>[] = [];
    tileSentences('ab..") c', { endMarks: '.', ends: ({ text: _, ...place }) => seen.push(place) > 0 });
    expect(seen).toEqual([{ sentenceStart: 0, marksStart: 2, marksEnd: 4, closersEnd: 6, nextStart: 7 }]);
  });
});
