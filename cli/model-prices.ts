/** What a model bills, in US dollars per million tokens. */
export interface ModelPrices {
  readonly input: number;
  readonly output: number;
}

/** Where and when the published prices hold, for whoever is told a cost by them. */
export const publishedAt = 'on demand, us-east-1, October 2026';

/** An inference profile of a geography costs a tenth more than the global one with Anthropic's models, in each geography alike. */
const anthropic = (model: string, input: number, output: number): [string, ModelPrices][] => [
  [`global.anthropic.${model}`, { input, output }],
  ...['us', 'eu'].map((geography): [string, ModelPrices] => [
    `${geography}.anthropic.${model}`,
    { input: input * 1.1, output: output * 1.1 },
  ]),
];

/** Amazon's own cost the same through a profile, at the price of the region that asks. */
const amazon = (model: string, input: number, output: number): [string, ModelPrices][] =>
  [`amazon.${model}`, `us.amazon.${model}`].map((id) => [id, { input, output }]);

/**
 * Published prices of some models, by the whole ID: another prefix may have another price. Amazon Bedrock pricing
 * (aws.amazon.com/bedrock/pricing), as tabled on 5 October 2026 in AWS's own agent-toolkit-for-aws.
 */
const published: ReadonlyMap<string, ModelPrices> = new Map([
  ...amazon('nova-micro-v1:0', 0.035, 0.14),
  ...amazon('nova-lite-v1:0', 0.06, 0.24),
  ...amazon('nova-pro-v1:0', 0.8, 3.2),
  ...anthropic('claude-haiku-4-5-20251001-v1:0', 1, 5),
  ...anthropic('claude-sonnet-4-6', 3, 15),
]);

/** The published prices of a model, or null: a price that is not known is asked for and never guessed. */
export function publishedPrices(modelId: string): ModelPrices | null {
  return published.get(modelId) ?? null;
}
