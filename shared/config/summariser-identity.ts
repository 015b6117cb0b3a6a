import type { MakerIdentity } from '../domain/fingerprint.ts';
import type { DeployedSummariser } from './names.ts';

/**
 * Each summariser's version, which changes whenever the same article may come out differently. It stands here, apart
 * from the summarisers, so that the translate function can tell whether a summary is current without loading one.
 */
const versions: Readonly<Record<DeployedSummariser, string>> = { extractive: '1' };

/** A summariser's name and version, as summaries and fingerprints carry them. */
export function summariserIdentity(name: DeployedSummariser): MakerIdentity {
  return { name, version: versions[name] };
}
