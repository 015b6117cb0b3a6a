import { readArticle } from '../../shared/client/read-article.ts';
import { sha256 } from '../../shared/domain/fingerprint.ts';
import type { ArticleStore } from '../../shared/ports/article-store.ts';
import type { Subject } from './manifest-events.ts';
import type { S3Reader } from './s3-reader.ts';
import { summaryRecord } from './summary-record.ts';

/** What became of an event. */
export type Indexed = 'indexed' | 'duplicate' | 'removed';

/** The outputs were not all of one version just now: the event must be delivered again. */
export class NotReadableError extends Error {}

/** Where the record of an article is kept: keys of any length and script have a place of their own. */
export function recordKey({ key, target }: Subject): string {
  return `summaries/${sha256(key)}.${target}.jsonl`;
}

/**
 * Brings the index up to date with an article's manifest as it stands now. The event is only a hint: it may come twice, late
 * or out of order. A version of a manifest is indexed once; records are written conditionally, so that a slow run never
 * covers a newer one.
 * @throws NotReadableError @throws ConflictError when another run came in between; both want the event again
 */
export async function indexArticle(outputs: S3Reader, index: ArticleStore, subject: Subject): Promise<Indexed> {
  const record = await index.head(recordKey(subject));
  // Before anything is read: if the manifest changes meanwhile, its own event finds an older version here and looks again.
  const manifestVersion = await outputs.version(`${subject.key}.${subject.target}.manifest.json`);
  if (manifestVersion === null) {
    if (record !== null) await index.remove(record.key, { etag: record.etag });
    return 'removed';
  }
  if (record?.metadata['manifest-version'] === manifestVersion) return 'duplicate';
  const article = await readArticle(outputs, subject.key, subject.target);
  if (article.status === 'unreadable') throw new NotReadableError(article.message);
  await index.write(
    {
      key: recordKey(subject),
      body: Buffer.from(`${JSON.stringify(summaryRecord(subject, article))}\n`),
      contentType: 'application/jsonl; charset=utf-8',
      metadata: { 'manifest-version': manifestVersion },
    },
    record === null ? { absent: true } : { etag: record.etag },
  );
  return 'indexed';
}
