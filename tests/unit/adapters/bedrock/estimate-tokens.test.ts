import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { converseRequest } from '../../../../shared/adapters/bedrock/converse-request.ts';
import { estimateTokens } from '../../../../shared/adapters/bedrock/estimate-tokens.ts';
import { articleDocument } from '../../../../shared/adapters/bedrock/prompt.ts';
import { bridgeStory, buildTranslation } from '../../../builders/translated-article.ts';

const limit = 8_000;
const sentence = 'قال الوزير إن الجسر الجديد سيفتح أمام المركبات في نهاية الشهر المقبل.';
const articles = fc.array(
  fc.nat(12).map((count) => sentence.repeat(count + 1)),
  { minLength: 1, maxLength: 40 },
);

/** The characters of all that a model is sent. */
function sentCharacters(segments: readonly { readonly source: string; readonly target: string }[]): number {
  const document = articleDocument({
    source: { published: null },
    segments: segments.map(({ source, target }, index) => ({ id: `s${index + 1}`, kind: 'paragraph', source, target })),
  });
  const { system, messages, outputConfig } = converseRequest('maker.model', document, {
    maxOutputTokens: limit,
    answerForm: 'json-schema',
  });
  const texts = [
    system?.[0]?.text,
    messages?.[0]?.content?.[0]?.text,
    outputConfig?.textFormat?.structure?.jsonSchema?.schema,
  ];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

describe('estimateTokens', () => {
  it('expects of an article between a sixth and a half of the characters that are sent for it', () => {
    const { segments } = buildTranslation(bridgeStory);
    const { expected } = estimateTokens(
      segments.map(({ source }) => source),
      limit,
    );
    const sent = sentCharacters(segments);
    expect(expected.input).toBeGreaterThan(sent / 6);
    expect(expected.input).toBeLessThan(sent / 2);
  });

  it('is never below what is sent, for any translation up to twice as long', () => {
    const withLengths = fc.tuple(articles, fc.double({ min: 0, max: 2, noNaN: true }));
    fc.assert(
      fc.property(withLengths, ([sources, ratio]) => {
        const segments = sources.map((source) => ({ source, target: 'x'.repeat(source.length * ratio) }));
        const { most } = estimateTokens(sources, limit);
        expect(most.input).toBeGreaterThanOrEqual(sentCharacters(segments));
        expect(most.output).toBe(limit);
      }),
    );
  });

  it('expects no more than is possible, and no less of a longer article', () => {
    fc.assert(
      fc.property(articles, (sources) => {
        const { expected, most } = estimateTokens(sources, limit);
        const longer = estimateTokens([...sources, sentence], limit).expected;
        expect(expected.input).toBeLessThanOrEqual(most.input);
        expect(expected.output).toBeLessThanOrEqual(most.output);
        expect(longer.input).toBeGreaterThan(expected.input);
        expect(longer.output).toBeGreaterThanOrEqual(expected.output);
      }),
    );
  });

  it('expects no answer beyond the limit', () => {
    expect(estimateTokens([sentence], 300).expected.output).toBe(300);
  });

  it('takes nothing for an article that is not sent', () => {
    const nothing = { input: 0, output: 0 };
    expect(estimateTokens([sentence.repeat(2_000)], limit)).toEqual({ expected: nothing, most: nothing });
  });
});
