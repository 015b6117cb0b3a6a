import type { ManifestStatus } from '../shared/contract/manifest.ts';

/** What the command's exit status tells a script. */
export const exitCodes = { complete: 0, failed: 1, wrongUsage: 2, rejected: 3 } as const;

/** The exit status of a run over several articles: a failure outweighs a rejection. */
export function exitCodeOf(statuses: readonly ManifestStatus[]): number {
  if (statuses.includes('failed')) return exitCodes.failed;
  if (statuses.includes('rejected')) return exitCodes.rejected;
  return exitCodes.complete;
}

/** The command cannot be carried out as it was given; the message says why and what to do. */
export class UsageError extends Error {}
