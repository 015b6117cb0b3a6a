import { describe, expect, it } from 'vitest';
import { inflectVerb } from '../../../../shared/gist/english/inflect-verb.ts';

describe('inflectVerb', () => {
  it.each([
    ['stop', 'past', 'stopped'],
    ['visit', 'past', 'visited'],
    ['admit', 'ing', 'admitting'],
    ['carry', 'past', 'carried'],
    ['die', 'ing', 'dying'],
    ['agree', 'ing', 'agreeing'],
    ['announce', 'ing', 'announcing'],
    ['reach', 's', 'reaches'],
    ['deny', 's', 'denies'],
    ['take part', 'past', 'took part'],
    ['write', 'participle', 'written'],
    ['call for', 'past', 'called for'],
  ] as const)('inflects %s (%s) as %s', (base, form, expected) => {
    expect(inflectVerb(base, form)).toBe(expected);
  });
});
