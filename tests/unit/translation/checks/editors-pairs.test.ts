import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTranslation } from '../../../../shared/translation/checks/check-translation.ts';

/** Sentences as the Arabic press writes them, what an editor would print, and damaged translations with what must be said. */
interface EditorsPair {
  readonly ar: string;
  readonly en: string;
  readonly damaged: readonly (readonly [code: string, english: string])[];
}

function readLines<T>(file: string): readonly T[] {
  const text = readFileSync(new URL(`../../../fixtures/${file}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

const pairs = readLines<EditorsPair>('checks/pairs.jsonl');
const meanings = readLines<{ readonly source: string; readonly note: string }>('meaning/sentences.jsonl');
const damaged = pairs.flatMap(({ ar, damaged: all }) => all.map(([code, english]) => ({ code, ar, english })));

describe('checkTranslation, read by an editor', () => {
  it.each(pairs)('has nothing to say of: $en', ({ ar, en }) => {
    expect(checkTranslation(ar, en, 'en')).toEqual([]);
  });

  it('has nothing to say of sentences on who does what, a third of them negated', () => {
    const warned = meanings.flatMap(({ source, note }) =>
      checkTranslation(source, note, 'en').map(({ message }) => message),
    );
    expect(warned).toEqual([]);
  });

  it.each(damaged)('warns of $code: $english', ({ code, ar, english }) => {
    expect(checkTranslation(ar, english, 'en').map((warning) => warning.code)).toContain(code);
  });
});
