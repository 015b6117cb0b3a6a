import { pipelineVersion } from '../shared/config/defaults.ts';
import type { SharedSettings } from '../shared/config/function-settings.ts';
import { summariserIdentity } from '../shared/config/summariser-identity.ts';
import type { PipelineSettings } from '../shared/use-cases/pipeline-context.ts';

/** The pipeline's settings for one target language: one function's are the same as every other's. */
export function stageSettings(settings: SharedSettings, targetLanguage: string): PipelineSettings {
  const { articlePrefix, maxArticleBytes, exports } = settings;
  return {
    articlePrefix,
    targetLanguage,
    maxArticleBytes,
    pipelineVersion,
    summariser: summariserIdentity(settings),
    exports,
  };
}
