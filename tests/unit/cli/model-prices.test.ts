import { describe, expect, it } from 'vitest';
import { publishedPrices } from '../../../cli/model-prices.ts';

describe('publishedPrices', () => {
  it('knows models by their whole ID, the geography of a profile included', () => {
    expect(publishedPrices('amazon.nova-pro-v1:0')).toEqual({ input: 0.8, output: 3.2 });
    expect(publishedPrices('global.anthropic.claude-sonnet-4-6')).toEqual({ input: 3, output: 15 });
    expect(publishedPrices('eu.anthropic.claude-sonnet-4-6')?.output).toBeCloseTo(16.5);
  });

  it.each([
    'eu.amazon.nova-pro-v1:0',
    'anthropic.claude-sonnet-4-6',
    'amazon.nova-pro',
    'maker.model-v1:0',
    'constructor',
  ])('guesses no price of %s', (modelId) => {
    expect(publishedPrices(modelId)).toBeNull();
  });
});
