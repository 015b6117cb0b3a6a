import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutInTwo } from '../../../shared/translation/cut-in-two.ts';

const words = (count: number): string => Array.from({ length: count }, (_, index) => `مركب${index}`).join(' ');

describe('cutInTwo', () => {
  it('cuts behind the sentence that ends nearest the middle', () => {
    const [first, second] = [`${words(14)}.`, `${words(9)}، ${words(6)}.`];
    expect(cutInTwo(`${first} ${second}`)).toEqual([first, second]);
  });

  it('cuts behind a clause where no sentence ends near the middle', () => {
    const [first, second] = [`عاد. ${words(14)}،`, `${words(16)}.`];
    expect(cutInTwo(`${first} ${second}`)).toEqual([first, second]);
  });

  it('cuts between words only what is under 1,000 bytes', () => {
    expect(cutInTwo(words(40))?.every((part) => part !== '')).toBe(true);
    expect(cutInTwo(words(120))).toBeNull();
  });

  it('leaves short texts and long addresses whole', () => {
    expect(cutInTwo(`${words(4)}، ${words(4)}`)).toBeNull();
    expect(cutInTwo('ب'.repeat(120))).toBeNull();
    expect(cutInTwo(`انظر https://example.org/${'a'.repeat(500)} اليوم`)).toBeNull();
  });

  it('cuts a word without end between its letters, never before a vowel sign', () => {
    expect(cutInTwo('ب'.repeat(300))).toEqual(['ب'.repeat(150), 'ب'.repeat(150)]);
    for (const part of cutInTwo('بَ'.repeat(200)) ?? ['']) expect(part).toMatch(/^(?:بَ)+$/);
    expect(cutInTwo('ب'.repeat(600))).toBeNull();
  });

  it('loses nothing', () => {
    const parts = fc.array(fc.constantFrom('مركب', 'أبحر', 'صباحا،', 'وعاد.', 'هل؟', '1,000', 'a.m.'), {
      maxLength: 90,
    });
    fc.assert(
      fc.property(parts, (list) => {
        const text = list.join(' ');
        expect(cutInTwo(text)?.join(' ') ?? text).toBe(text);
      }),
    );
  });
});
