import type { OutputReference, Outputs } from '../contract/manifest.ts';
import { sha256 } from '../domain/fingerprint.ts';
import { outputKey } from '../domain/object-key.ts';
import { contentMetadata, holdsContent } from '../domain/object-metadata.ts';
import type { ArticleStore, ObjectHead } from '../ports/article-store.ts';
import { type OutputHeads, unchangedSince } from './output-heads.ts';

/** An output that is made from the article's translation and summary. */
export interface Content {
  readonly kind: Exclude<keyof Outputs, 'translation'>;
  readonly body: Uint8Array;
  readonly contentType: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

/**
 * Writes outputs over what stood at `heads`, all at once. When one fails the others have come to their end, too: nothing
 * lands after the run.
 * @throws ConflictError @throws StoreUnavailableError
 */
export async function writeContents(
  store: ArticleStore,
  key: string,
  target: string,
  heads: OutputHeads,
  contents: readonly Content[],
): Promise<Outputs> {
  const ended = await Promise.allSettled(
    contents.map(async ({ kind, body, contentType, metadata }) => {
      const present = heads[kind];
      const hash = sha256(body);
      // What stands already stays: of two runs at once, one would leave a manifest that names the other's replaced version.
      if (present !== null && holdsContent(present, hash)) return [kind, referenceTo(present, body, hash)] as const;
      const object = {
        key: outputKey(key, target, kind),
        body,
        contentType,
        metadata: { ...contentMetadata(hash), ...metadata },
      };
      return [kind, referenceTo(await store.write(object, unchangedSince(present)), body, hash)] as const;
    }),
  );
  const written = ended.map((end) => {
    if (end.status === 'rejected') throw end.reason;
    return end.value;
  });
  return Object.fromEntries(written);
}

/** How a manifest names an output. */
export function referenceTo(head: ObjectHead, body: Uint8Array, hash = sha256(body)): OutputReference {
  return { key: head.key, versionId: head.versionId, sha256: hash, bytes: body.byteLength };
}
