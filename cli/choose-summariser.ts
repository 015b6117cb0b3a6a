import { createExtractiveSummariser } from '../shared/adapters/extractive-summariser.ts';
import { bedrockLimits, comprehendLimits } from '../shared/config/defaults.ts';
import type { DeployedSummariser, EntitySource } from '../shared/config/names.ts';
import type { NameFinder } from '../shared/ports/name-finder.ts';
import type { Summariser } from '../shared/ports/summariser.ts';
import { UsageError } from './exit-codes.ts';

/** What a model bills, in US dollars per million tokens. */
export interface ModelPrices {
  readonly input: number;
  readonly output: number;
}

/** What was asked for on the command line. */
export interface SummariserOptions {
  readonly summariser: DeployedSummariser;
  readonly model?: string | undefined;
  readonly modelPrices?: ModelPrices | undefined;
  readonly entities: EntitySource;
}

/** The summariser a person asked for; a paid service only where it was named. @throws UsageError */
export async function chooseSummariser(options: SummariserOptions, say: (line: string) => void): Promise<Summariser> {
  const { summariser, model: modelId, modelPrices: prices } = options;
  if (summariser === 'extractive' && modelId !== undefined)
    throw new UsageError(`The model ${modelId} is for --summariser bedrock, which was not asked for.`);
  if (summariser === 'bedrock' && modelId === undefined)
    throw new UsageError('--summariser bedrock needs --model ID, such as --model eu.amazon.nova-pro-v1:0.');
  const extractive = createExtractiveSummariser(await chooseNameFinder(options.entities));
  if (modelId === undefined) return extractive;
  if (prices === undefined)
    say('The cost told is without the model: its prices are not known (--model-prices IN,OUT).');
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
