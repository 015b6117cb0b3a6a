import { type ArchiveEstimate, estimateArchive, type FeedingRate } from '../domain/archive-estimate.ts';
import { ConflictError } from '../domain/errors.ts';
import { statePrefix } from '../domain/object-key.ts';
import { jsonBody, jsonContentType } from '../domain/output-body.ts';
import type { WalkCounts, WalkRequest } from '../domain/walk.ts';
import type { ArticleStore } from '../ports/article-store.ts';

/** What a walk leaves when it has come to its end, or was given up. */
export interface WalkReport
  extends Pick<WalkRequest, 'walk' | 'purpose' | 'prefix' | 'inventory' | 'dryRun' | 'olderThan'> {
  readonly startedAt: string;
  readonly finishedAt: string;
  /** Why it was given up before its end; null when it was not. */
  readonly fault: string | null;
  readonly counts: WalkCounts;
  readonly estimate: ArchiveEstimate;
}

/** Where the report of a walk lies. */
export function walkReportKey(walk: string): string {
  return `${statePrefix}walks/${walk}.json`;
}

/** Writes the report of a walk that is done or given up; one that stands already, from a message that came twice, stays. */
export async function writeWalkReport(
  store: ArticleStore,
  request: WalkRequest,
  finishedAt: Date,
  rate: FeedingRate,
  fault: string | null = null,
): Promise<void> {
  const { walk, purpose, prefix, inventory, dryRun, olderThan, startedAt, counts } = request;
  const report: WalkReport = {
    walk,
    purpose,
    prefix,
    inventory,
    dryRun,
    olderThan,
    startedAt,
    finishedAt: finishedAt.toISOString(),
    fault,
    counts,
    estimate: estimateArchive(counts, rate),
  };
  try {
    await store.write(
      { key: walkReportKey(walk), body: jsonBody(report), contentType: jsonContentType, metadata: {} },
      { absent: true },
    );
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
  }
}
