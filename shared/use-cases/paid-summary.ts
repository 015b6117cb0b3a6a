import { Summary } from '../contract/summary.ts';
import type { Translation } from '../contract/translation.ts';
import { sha256 } from '../domain/fingerprint.ts';
import type { ArticleStore, ObjectHead } from '../ports/article-store.ts';
import type { SummaryResult } from '../ports/summariser.ts';
import type { PipelineSettings } from './pipeline-context.ts';
import { storedJson } from './stored-outputs.ts';

/** What the S3 metadata of a summary says of its making when services were paid for it. */
type PaidMetadata = Readonly<Record<string, string>>;

/** Identifies everything that a summary depends on: with the same again it need not be paid for again. */
export function summaryBasis({ source, ...translation }: Translation, settings: PipelineSettings): string {
  const { key, published, url } = source;
  const { pipelineVersion, summariser } = settings;
  return sha256(JSON.stringify([translation, key, published, url, pipelineVersion, summariser]));
}

/** What to note at a summary that was paid for, now or once; nothing where a service failed and may be asked again. */
export function paidMetadata({ warnings, costUsd }: SummaryResult, basis: string, isRecalled: boolean): PaidMetadata {
  const isPaid = isRecalled || (costUsd > 0 && warnings.length === 0);
  return isPaid ? { basis, 'cost-usd': String(costUsd) } : {};
}

/**
 * The summary that stands, when it was paid for and would come out the same: for identical bytes uploaded again, and for a run
 * that ended between the summary and the manifest. Its price is told once, for the version it was paid for.
 */
export async function recallSummary(
  store: ArticleStore,
  head: ObjectHead | null,
  basis: string,
  { source }: Translation,
): Promise<SummaryResult | null> {
  if (head?.metadata.basis !== basis) return null;
  const stored = await store.read(head.key);
  if (stored?.etag !== head.etag) return null;
  const { data } = Summary.safeParse(storedJson(stored));
  if (data === undefined) return null;
  const isSameVersion = data.source.etag === source.etag && data.source.versionId === source.versionId;
  const costUsd = isSameVersion ? Number(head.metadata['cost-usd']) || 0 : 0;
  return { summary: { ...data, source }, warnings: [], costUsd };
}
