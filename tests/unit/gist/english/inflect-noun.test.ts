import { describe, expect, it } from 'vitest';
import { pluralNoun } from '../../../../shared/gist/english/inflect-noun.ts';

describe('pluralNoun', () => {
  it.each([
    ['minister', 'ministers'],
    ['city', 'cities'],
    ['attorney general', 'attorneys general'],
    ['state of emergency', 'states of emergency'],
    ['crisis', 'crises'],
    ['policeman', 'policemen'],
    ['spokeswoman', 'spokeswomen'],
    ['aircraft', 'aircraft'],
  ])('makes %s plural as %s', (singular, plural) => {
    expect(pluralNoun(singular)).toBe(plural);
  });
});
