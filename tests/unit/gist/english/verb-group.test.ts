import { describe, expect, it } from 'vitest';
import { type VerbGroup, verbGroupWords } from '../../../../shared/gist/english/verb-group.ts';

function words(fields: Partial<VerbGroup>): string {
  return verbGroupWords({
    verb: 'arrest',
    time: 'past',
    passive: false,
    negative: false,
    plural: false,
    person: 3,
    ...fields,
  });
}

describe('verbGroupWords', () => {
  it('negates the past with did not', () => {
    expect(words({ negative: true })).toBe('did not arrest');
  });

  it('makes the passive agree with its subject', () => {
    expect(words({ passive: true, plural: true })).toBe('were arrested');
    expect(words({ passive: true, negative: true, time: 'future' })).toBe('will not be arrested');
  });

  it('inflects a modal that contains be', () => {
    expect(words({ time: 'modal', modal: 'be expected to', plural: true })).toBe('are expected to arrest');
    expect(words({ time: 'modal', modal: 'can', negative: true })).toBe('cannot arrest');
  });

  it('puts an adverb after the auxiliary', () => {
    expect(words({ verb: 'be', time: 'present', adverb: 'no longer' })).toBe('is no longer');
  });
});
