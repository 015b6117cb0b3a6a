import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTranslation } from '../../../../shared/translation/checks/check-translation.ts';

/** Sentences as the Arabic press writes them, what an editor would print, and damaged translations with what must be said. */
interface EditorsPair {
  readonly ar: string;
  readonly en: string;
  readonly damaged: readonly (readonly [code: string, english: string])[];
}

const pairs = readFileSync(new URL('../../../fixtures/checks/pairs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as EditorsPair);
const damaged = pairs.flatMap(({ ar, damaged: all }) => all.map(([code, english]) => ({ code, ar, english })));

describe('checkTranslation, read by an editor', () => {
  it.each(pairs)('has nothing to say of: $en', ({ ar, en }) => {
    expect(checkTranslation(ar, en, 'en')).toEqual([]);
  });

  it.each(damaged)('warns of $code: $english', ({ code, ar, english }) => {
    expect(checkTranslation(ar, english, 'en').map((warning) => warning.code)).toContain(code);
  });
});
