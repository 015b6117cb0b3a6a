import { type OutputKind, outputKey } from '../domain/object-key.ts';
import { type ArticleVersion, isOfVersion } from '../domain/object-metadata.ts';
import type { ArticleStore, Condition, ObjectHead } from '../ports/article-store.ts';

/** The outputs of an article as they stood when looked at; null where there is none. */
export type OutputHeads = Readonly<Record<OutputKind, ObjectHead | null>>;

const outputKinds: readonly OutputKind[] = ['translation', 'summary', 'briefing', 'manifest'];

/**
 * Looks at all outputs of an article. Must come before the article is read: a write that still finds these ETags then
 * proves that no run for a newer version has written in between.
 */
export async function headOutputs(store: ArticleStore, articleKey: string, target: string): Promise<OutputHeads> {
  const heads = await Promise.all(outputKinds.map((kind) => store.head(outputKey(articleKey, target, kind))));
  return Object.fromEntries(outputKinds.map((kind, index) => [kind, heads[index] ?? null])) as OutputHeads;
}

/** The outputs that a rejection must not have beside it. */
export const contentKinds = ['translation', 'summary', 'briefing'] as const;

/** The condition under which an output may be written: nothing has changed since it was looked at. */
export function unchangedSince(head: ObjectHead | null): Condition {
  return head === null ? { absent: true } : { etag: head.etag };
}

/** Removes some outputs as they stood when looked at, the manifest before what it names. @throws ConflictError */
export async function removeOutputs(
  store: ArticleStore,
  heads: OutputHeads,
  kinds: readonly OutputKind[] = outputKinds,
): Promise<boolean> {
  const present = kinds.toReversed().flatMap((kind) => heads[kind] ?? []);
  for (const head of present) await store.remove(head.key, { etag: head.etag });
  return present.length > 0;
}

/**
 * Removes what late runs for older versions wrote beside the rejection of this version. The outputs are looked at before
 * the article is: what stood then cannot be a newer version's.
 * @returns false when the article is no longer this version @throws ConflictError
 */
export async function clearBesideRejection(
  store: ArticleStore,
  articleKey: string,
  target: string,
  rejected: ArticleVersion,
): Promise<boolean> {
  const heads = await headOutputs(store, articleKey, target);
  const article = await store.head(articleKey);
  if (article === null || !isOfVersion(article, rejected)) return false;
  await removeOutputs(store, heads, contentKinds);
  return true;
}
