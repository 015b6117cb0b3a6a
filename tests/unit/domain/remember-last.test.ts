import { describe, expect, it } from 'vitest';
import { rememberLast } from '../../../shared/domain/remember-last.ts';

describe('rememberLast', () => {
  it('reads a text once while it is among the last ones', () => {
    const read: string[] = [];
    const length = rememberLast((text) => {
      read.push(text);
      return text.length;
    }, 2);
    expect(['one', 'three', 'one', 'three'].map(length)).toEqual([3, 5, 3, 5]);
    expect(read).toEqual(['one', 'three']);
  });

  it('forgets the oldest text', () => {
    const read: string[] = [];
    const length = rememberLast((text) => {
      read.push(text);
      return text.length;
    }, 2);
    for (const text of ['a', 'b', 'c', 'b', 'a']) length(text);
    expect(read).toEqual(['a', 'b', 'c', 'a']);
  });
});
