import type { PartialSource, Source } from '../contract/source.ts';
import type { Article } from '../domain/article.ts';
import { sha256 } from '../domain/fingerprint.ts';
import { statedMetadata } from '../domain/object-metadata.ts';
import type { ObjectHead, StoredObject } from '../ports/article-store.ts';

/** The `source` block of an article that was read. */
export function describeSource(bucket: string, object: StoredObject, article: Article): Source {
  return {
    bucket,
    key: object.key,
    versionId: object.versionId,
    etag: object.etag,
    sha256: sha256(object.body),
    bytes: object.bytes,
    encoding: article.encoding,
    mediaType: article.mediaType,
    language: 'ar',
    published: article.published,
    url: article.url,
  };
}

/** The `source` block of an article that could not be read, as far as it is known; the hash only where the body is whole. */
export function describeUnreadSource(
  bucket: string,
  object: ObjectHead & { readonly body?: Uint8Array },
): PartialSource {
  const stated = statedMetadata(object.metadata);
  return {
    bucket,
    key: object.key,
    versionId: object.versionId,
    etag: object.etag,
    sha256: object.body?.byteLength === object.bytes ? sha256(object.body) : null,
    bytes: object.bytes,
    encoding: null,
    mediaType: null,
    language: null,
    published: stated.published,
    url: stated.url,
  };
}
