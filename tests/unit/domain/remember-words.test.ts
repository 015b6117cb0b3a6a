import { describe, expect, it } from 'vitest';
import { rememberWords } from '../../../shared/domain/remember-words.ts';

/** A reader of words that keeps count of what it read. */
function counted() {
  const read: string[] = [];
  const firstLetter = rememberWords((word) => {
    read.push(word);
    return word === '' ? null : word.charAt(0);
  });
  return { read, firstLetter };
}

describe('rememberWords', () => {
  it('reads each word once, also one of which there is nothing to tell', () => {
    const { read, firstLetter } = counted();
    expect(['sea', '', 'sea', ''].map(firstLetter)).toEqual(['s', null, 's', null]);
    expect(read).toEqual(['sea', '']);
  });

  it('does not keep what is longer than a word', () => {
    const { read, firstLetter } = counted();
    const line = 'a line of a text';
    expect([line, line].map(firstLetter)).toEqual(['a', 'a']);
    expect(read).toEqual([line, line]);
  });

  it('begins anew when it knows too many', () => {
    const { read, firstLetter } = counted();
    for (let word = 0; word <= 10_000; word += 1) firstLetter(String(word));
    firstLetter('10000');
    firstLetter('0');
    expect(read).toHaveLength(10_002);
    expect(read.at(-1)).toBe('0');
  });
});
