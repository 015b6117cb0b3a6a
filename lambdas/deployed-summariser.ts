import { createExtractiveSummariser } from '../shared/adapters/extractive-summariser.ts';
import { bedrockLimits, comprehendLimits } from '../shared/config/defaults.ts';
import type { SummarySettings } from '../shared/config/function-settings.ts';
import type { NameFinder } from '../shared/ports/name-finder.ts';
import type { Summariser } from '../shared/ports/summariser.ts';
import type { Telemetry } from './middleware/telemetry.ts';

/**
 * The summariser that an environment has chosen; only the clients that it needs are loaded. What its services answer is
 * logged and counted.
 */
export async function createDeployedSummariser(
  settings: SummarySettings,
  telemetry: Pick<Telemetry, 'logger' | 'onFallback'>,
): Promise<Summariser> {
  const extractive = createExtractiveSummariser(await createNameFinder(settings, telemetry));
  if (settings.summariser === 'extractive') return extractive;
  const { createBedrockSummariser } = await import('../shared/adapters/bedrock-summariser.ts');
  return createBedrockSummariser({
    ...bedrockLimits,
    modelId: settings.bedrockModelId ?? '',
    usdPerMillionInputTokens: settings.bedrockUsdPerMillionInputTokens ?? 0,
    usdPerMillionOutputTokens: settings.bedrockUsdPerMillionOutputTokens ?? 0,
    extractive,
    onAnswer: (usage) => telemetry.logger.info('Model answered', usage),
    onOutcome: (fallback) => telemetry.onFallback('summariserFallbacks', fallback),
  });
}

async function createNameFinder(
  { entitySource }: SummarySettings,
  { onFallback }: Pick<Telemetry, 'onFallback'>,
): Promise<NameFinder | null> {
  if (entitySource === 'rules') return null;
  const { createComprehendNameFinder } = await import('../shared/adapters/comprehend-name-finder.ts');
  return createComprehendNameFinder({
    ...comprehendLimits,
    onOutcome: (fallback) => onFallback('namesFallbacks', fallback),
  });
}
