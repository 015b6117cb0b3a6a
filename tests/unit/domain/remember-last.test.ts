import { describe, expect, it } from 'vitest';
import { type Memory, rememberLast } from '../../../shared/domain/remember-last.ts';

/** The length of each text by a function with a memory, and the texts that were really read. */
function lengthsBy(memory: Memory, texts: readonly string[]) {
  const read: string[] = [];
  const length = rememberLast((text) => {
    read.push(text);
    return text.length;
  }, memory);
  return { lengths: texts.map(length), read };
}

describe('rememberLast', () => {
  it('reads a text once while it is among the last ones', () => {
    const { lengths, read } = lengthsBy({ texts: 2, characters: 100 }, ['one', 'three', 'one', 'three']);
    expect(lengths).toEqual([3, 5, 3, 5]);
    expect(read).toEqual(['one', 'three']);
  });

  it('forgets the oldest text when there are too many', () => {
    const { read } = lengthsBy({ texts: 2, characters: 100 }, ['a', 'b', 'c', 'b', 'a']);
    expect(read).toEqual(['a', 'b', 'c', 'a']);
  });

  it('forgets the oldest texts when they are too long together', () => {
    const { read } = lengthsBy({ texts: 100, characters: 6 }, ['aa', 'bb', 'cccc', 'bb', 'cccc', 'aa']);
    expect(read).toEqual(['aa', 'bb', 'cccc', 'aa']);
  });

  it('reads a text that is longer than its memory, and forgets it with the next', () => {
    const { lengths, read } = lengthsBy({ texts: 100, characters: 2 }, ['long', 'a', 'long']);
    expect(lengths).toEqual([4, 1, 4]);
    expect(read).toEqual(['long', 'a', 'long']);
  });
});
