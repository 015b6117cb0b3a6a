import { describe, expect, it } from 'vitest';
import { wordsAround } from '../../../shared/briefing/words-around.ts';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return wordsAround(text, { start, end: start + words.length });
};

describe('wordsAround', () => {
  it('stays within the sentence', () => {
    expect(around('It rained. The dam holds 40 tonnes. Nobody left.', '40')).toEqual({
      before: 'The dam holds ',
      words: '40',
      after: ' tonnes.',
    });
  });

  it('cuts a long sentence between words and says so', () => {
    const { before, after } = around(
      `${'many words before it '.repeat(6)}40${' and many words after it'.repeat(6)}`,
      '40',
    );
    expect(before).toMatch(/^… \w+ .* $/);
    expect(after).toMatch(/^ and .*\w …$/);
  });
});
