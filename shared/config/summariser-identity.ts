import type { MakerIdentity } from '../domain/fingerprint.ts';
import type { DeployedSummariser, EntitySource } from './names.ts';

/**
 * Each summariser's version, which changes whenever the same article may come out differently. It stands here, apart
 * from the summarisers, so that the translate function can tell whether a summary is current without loading one.
 */
const versions: Readonly<Record<DeployedSummariser, string>> = { extractive: '3', bedrock: '2' };

/** What the version says of names that not only the rules found. */
const withNamesOf: Readonly<Record<EntitySource, string>> = { rules: '', comprehend: '+comprehend-1' };

/** What decides how an environment summarises. */
export interface SummariserChoice {
  readonly summariser: DeployedSummariser;
  readonly entitySource?: EntitySource;
  readonly bedrockModelId?: string | undefined;
}

/**
 * A summariser's name and version, as summaries and fingerprints carry them. A model's summaries change with the model, and
 * with the extractive summariser that completes and replaces them.
 */
export function summariserIdentity(choice: SummariserChoice): MakerIdentity {
  const { summariser: name, entitySource = 'rules', bedrockModelId = '' } = choice;
  const extractive = `${versions.extractive}${withNamesOf[entitySource]}`;
  return { name, version: name === 'extractive' ? extractive : `${versions.bedrock}.${extractive} ${bedrockModelId}` };
}
