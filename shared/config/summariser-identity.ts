import type { MakerIdentity } from '../domain/fingerprint.ts';
import type { DeployedSummariser } from './names.ts';

/**
 * Each summariser's version, which changes whenever the same article may come out differently. It stands here, apart
 * from the summarisers, so that the translate function can tell whether a summary is current without loading one.
 */
const versions: Readonly<Record<DeployedSummariser, string>> = { extractive: '1', bedrock: '1' };

/**
 * A summariser's name and version, as summaries and fingerprints carry them. A model's summaries change with the model, and
 * with the extractive summariser that completes and replaces them.
 */
export function summariserIdentity(name: DeployedSummariser, bedrockModelId = ''): MakerIdentity {
  if (name !== 'bedrock') return { name, version: versions[name] };
  return { name, version: `${versions.bedrock}.${versions.extractive} ${bedrockModelId}` };
}
