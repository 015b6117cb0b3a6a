import { Manifest } from '../contract/manifest.ts';
import { outputKey } from '../domain/object-key.ts';
import { type ArticleVersion, manifestMetadata } from '../domain/object-metadata.ts';
import { jsonContentType } from '../domain/output-body.ts';
import type { ObjectHead } from '../ports/article-store.ts';
import { unchangedSince } from './output-heads.ts';
import type { PipelineContext } from './pipeline-context.ts';
import { validBody } from './valid-body.ts';

/**
 * Writes an article's manifest over the one that was looked at.
 * @throws ConflictError when another came in between @throws InvalidOutputError
 */
export async function writeManifest(
  context: Pick<PipelineContext, 'store' | 'onManifest'>,
  manifest: Manifest,
  made: { readonly from: ArticleVersion; readonly fingerprint: string; readonly over: ObjectHead | null },
): Promise<void> {
  const key = outputKey(manifest.source.key, manifest.targetLanguage, 'manifest');
  await context.store.write(
    {
      key,
      body: validBody(key, Manifest, manifest),
      contentType: jsonContentType,
      metadata: manifestMetadata({ ...made.from, status: manifest.status, fingerprint: made.fingerprint }),
    },
    unchangedSince(made.over),
  );
  context.onManifest?.(manifest);
}
