import { exportFormats, type OutputKind, outputKey } from '../domain/object-key.ts';
import { type ArticleVersion, isOfVersion } from '../domain/object-metadata.ts';
import type { ArticleStore, Condition, ObjectHead } from '../ports/article-store.ts';
import type { PipelineSettings } from './pipeline-context.ts';

/** The outputs of an article as they stood when looked at; null where there is none, or none was looked for. */
export type OutputHeads = Readonly<Record<OutputKind, ObjectHead | null>>;

/** What names where outputs stand and which there are to be. */
export type OutputSettings = Pick<PipelineSettings, 'targetLanguage' | 'exports'>;

/** The outputs that a rejection must not have beside it. */
export const contentKinds = ['translation', 'summary', 'briefing', ...exportFormats] as const;

const outputKinds: readonly OutputKind[] = [...contentKinds, 'manifest'];
const none = Object.fromEntries(outputKinds.map((kind) => [kind, null])) as OutputHeads;

/** The outputs that a complete manifest names under these settings. */
export function namedKinds({ exports }: OutputSettings): readonly (typeof contentKinds)[number][] {
  return ['translation', 'summary', 'briefing', ...exports];
}

/**
 * Looks at the outputs that an article has under these settings. Must come before the article is read: a write that still finds these ETags then
 * proves that no run for a newer version has written in between.
 */
export async function headOutputs(
  store: ArticleStore,
  articleKey: string,
  settings: OutputSettings,
): Promise<OutputHeads> {
  const kinds: readonly OutputKind[] = [...namedKinds(settings), 'manifest'];
  const heads = await Promise.all(
    kinds.map(async (kind) => [kind, await store.head(outputKey(articleKey, settings.targetLanguage, kind))] as const),
  );
  return { ...none, ...Object.fromEntries(heads) };
}

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
  settings: OutputSettings,
  rejected: ArticleVersion,
): Promise<boolean> {
  const heads = await headOutputs(store, articleKey, settings);
  const article = await store.head(articleKey);
  if (article === null || !isOfVersion(article, rejected)) return false;
  await removeOutputs(store, heads, contentKinds);
  return true;
}
