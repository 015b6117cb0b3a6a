import { createExtractiveSummariser } from '../shared/adapters/extractive-summariser.ts';
import { bedrockLimits, comprehendLimits } from '../shared/config/defaults.ts';
import type { SummarySettings } from '../shared/config/function-settings.ts';
import type { NameFinder } from '../shared/ports/name-finder.ts';
import type { Summariser } from '../shared/ports/summariser.ts';

/** Told of the tokens that an answer of a model is billed for. */
export type OnAnswer = (usage: { readonly inputTokens: number; readonly outputTokens: number }) => void;

/** The summariser that an environment has chosen; only the clients that it needs are loaded. */
export async function createDeployedSummariser(settings: SummarySettings, onAnswer: OnAnswer): Promise<Summariser> {
  const extractive = createExtractiveSummariser(await createNameFinder(settings));
  if (settings.summariser === 'extractive') return extractive;
  const { createBedrockSummariser } = await import('../shared/adapters/bedrock-summariser.ts');
  return createBedrockSummariser({
    ...bedrockLimits,
    modelId: settings.bedrockModelId ?? '',
    usdPerMillionInputTokens: settings.bedrockUsdPerMillionInputTokens ?? 0,
    usdPerMillionOutputTokens: settings.bedrockUsdPerMillionOutputTokens ?? 0,
    extractive,
    onAnswer,
  });
}

async function createNameFinder({ entitySource }: SummarySettings): Promise<NameFinder | null> {
  if (entitySource === 'rules') return null;
  const { createComprehendNameFinder } = await import('../shared/adapters/comprehend-name-finder.ts');
  return createComprehendNameFinder(comprehendLimits);
}
