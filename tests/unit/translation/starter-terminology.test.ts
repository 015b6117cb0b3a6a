import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTerminology } from '../../../shared/translation/terminology.ts';
import { termsIn } from '../../../shared/translation/terms-in.ts';

const csv = readFileSync(new URL('../../../terminology/ar-en.csv', import.meta.url), 'utf8');

describe('terminology/ar-en.csv', () => {
  const terminology = parseTerminology(csv, 'ar-en');

  it('has Arabic on the left and none on the right', () => {
    for (const { source, target } of terminology.terms) {
      expect(source).toMatch(/^[\p{Script=Arabic} ]+$/u);
      expect(target).not.toMatch(/\p{Script=Arabic}/u);
    }
  });

  it('finds each of its terms in a sentence', () => {
    for (const { source, target } of terminology.terms) {
      const found = termsIn(`وتحدث عن ${source}، كما قيل.`, terminology);
      expect(found).toContainEqual({ source, target });
    }
  });
});
