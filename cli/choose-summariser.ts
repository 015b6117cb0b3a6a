import { createExtractiveSummariser } from '../shared/adapters/extractive-summariser.ts';
import { bedrockLimits, comprehendLimits } from '../shared/config/defaults.ts';
import type { DeployedSummariser, EntitySource } from '../shared/config/names.ts';
import type { NameFinder } from '../shared/ports/name-finder.ts';
import type { Summariser } from '../shared/ports/summariser.ts';
import { UsageError } from './exit-codes.ts';
import { type ModelPrices, publishedAt, publishedPrices } from './model-prices.ts';

/** What was asked for on the command line. */
export interface SummariserOptions {
  readonly summariser: DeployedSummariser;
  readonly model?: string | undefined;
  readonly modelPrices?: ModelPrices | undefined;
  readonly entities: EntitySource;
}

/** A model that was asked for by name. */
export interface ChosenModel {
  readonly modelId: string;
  /** Null when nobody told them and they are not among the published ones that are known here. */
  readonly prices: ModelPrices | null;
  /** A sentence on where the prices are from. */
  readonly pricing: string;
}

/** The model that is to summarise, if any. @throws UsageError */
export function chosenModel(options: SummariserOptions): ChosenModel | null {
  const { summariser, model: modelId, modelPrices } = options;
  if (summariser === 'extractive' && modelId !== undefined)
    throw new UsageError(`The model ${modelId} is for --summariser bedrock, which was not asked for.`);
  if (summariser === 'bedrock' && modelId === undefined)
    throw new UsageError('--summariser bedrock needs --model ID, such as --model eu.amazon.nova-pro-v1:0.');
  if (modelId === undefined) return null;
  const prices = modelPrices ?? publishedPrices(modelId);
  if (prices === null) {
    const pricing = `The cost told is without the model ${modelId}: its prices are not known (--model-prices IN,OUT).`;
    return { modelId, prices, pricing };
  }
  const { input, output } = prices;
  const source = modelPrices === undefined ? `by its published prices (${publishedAt})` : 'as you said';
  const pricing = `The model ${modelId} is taken to cost $${usd(input)} and $${usd(output)} per million tokens, ${source}.`;
  return { modelId, prices, pricing };
}

function usd(price: number): string {
  return String(Number(price.toFixed(4)));
}

/** The summariser a person asked for; a paid service only where it was named. @throws UsageError */
export async function chooseSummariser(options: SummariserOptions, say: (line: string) => void): Promise<Summariser> {
  const model = chosenModel(options);
  const extractive = createExtractiveSummariser(await chooseNameFinder(options.entities));
  if (model === null) return extractive;
  const { modelId, prices, pricing } = model;
  if (options.modelPrices === undefined) say(pricing);
  const { createBedrockSummariser } = await import('../shared/adapters/bedrock-summariser.ts');
  return createBedrockSummariser({
    ...bedrockLimits,
    modelId,
    usdPerMillionInputTokens: prices?.input ?? 0,
    usdPerMillionOutputTokens: prices?.output ?? 0,
    extractive,
  });
}

async function chooseNameFinder(entities: EntitySource): Promise<NameFinder | null> {
  if (entities === 'rules') return null;
  const { createComprehendNameFinder } = await import('../shared/adapters/comprehend-name-finder.ts');
  return createComprehendNameFinder(comprehendLimits);
}
