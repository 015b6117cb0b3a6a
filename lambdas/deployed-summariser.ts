import { createBedrockSummariser } from '../shared/adapters/bedrock-summariser.ts';
import { createExtractiveSummariser } from '../shared/adapters/extractive-summariser.ts';
import { bedrockLimits } from '../shared/config/defaults.ts';
import type { SummarySettings } from '../shared/config/function-settings.ts';
import type { Summariser } from '../shared/ports/summariser.ts';

/** Told of the tokens that an answer of a model is billed for. */
export type OnAnswer = (usage: { readonly inputTokens: number; readonly outputTokens: number }) => void;

/** The summariser that an environment has chosen. */
export function createDeployedSummariser(settings: SummarySettings, onAnswer: OnAnswer): Summariser {
  const extractive = createExtractiveSummariser();
  if (settings.summariser === 'extractive') return extractive;
  return createBedrockSummariser({
    ...bedrockLimits,
    modelId: settings.bedrockModelId ?? '',
    usdPerMillionInputTokens: settings.bedrockUsdPerMillionInputTokens ?? 0,
    usdPerMillionOutputTokens: settings.bedrockUsdPerMillionOutputTokens ?? 0,
    extractive,
    onAnswer,
  });
}
