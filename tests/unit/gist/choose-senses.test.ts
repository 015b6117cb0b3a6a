import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

describe('chooseSenses', () => {
  it.each([
    ['دعا الحزب الحكومة إلى رفع القيود.', 'The party called on the government to lift the restrictions.'],
    ['قررت الحكومة رفع الأسعار.', 'The government decided to raise the prices.'],
    ['يعتزم المحامي رفع دعوى على الشركة.', /intends to file a lawsuit/],
  ])('gives a verbal noun the sense that its verb has beside the noun behind it: %s', (arabic, expected) => {
    if (typeof expected === 'string') expect(gistTranslate([arabic]).lines[0]).toBe(expected);
    else expect(gistTranslate([arabic]).lines[0]).toMatch(expected);
  });
});
