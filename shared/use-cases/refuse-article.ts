import type { RejectedArticleError } from '../domain/errors.ts';
import { fruitlessManifest } from '../domain/manifest.ts';
import type { StoredObject } from '../ports/article-store.ts';
import { describeUnreadSource } from './describe-source.ts';
import { again } from './look-again.ts';
import { clearBesideRejection, contentKinds, type OutputHeads, removeOutputs } from './output-heads.ts';
import type { PipelineContext } from './pipeline-context.ts';
import { writeManifest } from './write-manifest.ts';

/** What a refusal is made of. */
export interface Refusal {
  readonly article: StoredObject;
  readonly error: RejectedArticleError;
  /** The outputs as they stood before the article was read. */
  readonly heads: OutputHeads;
  readonly fingerprint: string;
  readonly startedAt: Date;
}

/** Removes what older versions left, then writes the `rejected` manifest. @throws ConflictError @throws StoreUnavailableError */
export async function refuseArticle(context: PipelineContext, refusal: Refusal): Promise<'rejected' | typeof again> {
  const { store, settings, now } = context;
  const { article, heads, error } = refusal;
  await removeOutputs(store, heads, contentKinds);
  const manifest = fruitlessManifest(
    'rejected',
    { code: error.code, message: error.message },
    describeUnreadSource(store.name, article),
    settings.targetLanguage,
    {
      pipelineVersion: settings.pipelineVersion,
      startedAt: refusal.startedAt.toISOString(),
      finishedAt: now().toISOString(),
    },
  );
  await writeManifest(context, manifest, { from: article, fingerprint: refusal.fingerprint, over: heads.manifest });
  return (await clearBesideRejection(store, article.key, settings, article)) ? 'rejected' : again;
}
