import * as z from 'zod/mini';
import { Summary } from '../contract/summary.ts';
import { type Translation, Warning } from '../contract/translation.ts';
import { sha256 } from '../domain/fingerprint.ts';
import type { ArticleStore, ObjectHead } from '../ports/article-store.ts';
import type { SummaryResult } from '../ports/summariser.ts';
import type { PipelineSettings } from './pipeline-context.ts';
import { storedJson } from './stored-outputs.ts';

/** Identifies everything that a summary depends on: with the same again it need not be paid for again. */
export function summaryBasis({ source, ...translation }: Translation, settings: PipelineSettings): string {
  const { key, published, url } = source;
  const { pipelineVersion, summariser } = settings;
  return sha256(JSON.stringify([translation, key, published, url, pipelineVersion, summariser]));
}

/** The S3 metadata of a summary that was paid for, now or once: what it depends on, its price, and the warnings of its making. */
export function paidMetadata({ warnings, costUsd }: SummaryResult, basis: string): Readonly<Record<string, string>> {
  return { basis, 'cost-usd': String(costUsd), warnings: encodeURIComponent(JSON.stringify(warnings)) };
}

/**
 * The summary that stands, when it was paid for and would be made of the same: for identical bytes uploaded again, and for a
 * run that ended between the summary and the manifest. Its price is told once, for the version it was paid for.
 */
export async function recallSummary(
  store: ArticleStore,
  head: ObjectHead | null,
  basis: () => string,
  { source }: Translation,
): Promise<SummaryResult | null> {
  if (head?.metadata.basis === undefined || head.metadata.basis !== basis()) return null;
  const stored = await store.read(head.key);
  if (stored?.etag !== head.etag) return null;
  const { data } = Summary.safeParse(storedJson(stored));
  const warnings = readWarnings(head.metadata.warnings);
  if (data === undefined || warnings === null) return null;
  const isSameVersion = data.source.etag === source.etag && data.source.versionId === source.versionId;
  const costUsd = isSameVersion ? Number(head.metadata['cost-usd']) || 0 : 0;
  return { summary: { ...data, source }, warnings, costUsd };
}

function readWarnings(encoded = ''): readonly Warning[] | null {
  try {
    return z.array(Warning).safeParse(JSON.parse(decodeURIComponent(encoded))).data ?? null;
  } catch {
    // Not what was noted here: the summary is made anew.
    return null;
  }
}
