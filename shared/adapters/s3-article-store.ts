import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { ConflictError, StoreRefusedError, StoreUnavailableError } from '../domain/errors.ts';
import { mayExpire } from '../domain/object-key.ts';
import type { ArticleStore, Condition, NewObject, ObjectHead, StoredObject } from '../ports/article-store.ts';

/** What an S3 article store may be told. */
export interface S3ArticleStoreOptions {
  /** Put on every output that may expire, such as `tarjuman=output`; no tag when absent. */
  readonly outputTag?: string | undefined;
}

/** The article store in an S3 bucket; reads are of the newest version, writes are conditional. */
export function createS3ArticleStore(
  client: S3Client,
  bucket: string,
  { outputTag }: S3ArticleStoreOptions = {},
): ArticleStore {
  const tagging = (key: string) => (outputTag !== undefined && mayExpire(key) ? { Tagging: outputTag } : {});
  return {
    name: bucket,

    head: (key) =>
      absentAsNull('look at', key, async () => {
        const found = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
        return headOf(key, found, found.ContentLength ?? 0);
      }),

    read: (key, options) =>
      absentAsNull('read', key, async (): Promise<StoredObject> => {
        const range = options?.maxBytes === undefined ? {} : { Range: `bytes=0-${options.maxBytes - 1}` };
        const found = await getPossiblyEmpty(client, bucket, key, range);
        const body = (await found.Body?.transformToByteArray()) ?? new Uint8Array();
        return { ...headOf(key, found, totalBytes(found.ContentRange) ?? body.byteLength), body };
      }),

    write: (object, condition) =>
      guarded('write', object.key, async () => {
        const written = await client.send(
          new PutObjectCommand({ ...putInput(bucket, object, condition), ...tagging(object.key) }),
        );
        return headOf(object.key, { ...written, Metadata: { ...object.metadata } }, object.body.byteLength);
      }),

    remove: (key, condition) =>
      guarded('remove', key, async () => {
        await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key, IfMatch: quoted(condition.etag) }));
      }),
  };
}

function putInput(bucket: string, object: NewObject, condition: Condition) {
  return {
    Bucket: bucket,
    Key: object.key,
    Body: object.body,
    ContentType: object.contentType,
    Metadata: { ...object.metadata },
    ...('absent' in condition ? { IfNoneMatch: '*' } : { IfMatch: quoted(condition.etag) }),
  };
}

/** S3 answers a range of an empty object with 416; such an object is read without one. */
async function getPossiblyEmpty(client: S3Client, bucket: string, key: string, range: { Range?: string }) {
  try {
    return await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, ...range }));
  } catch (error) {
    if (statusOf(error) !== 416) throw error;
    return client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  }
}

interface Found {
  readonly ETag?: string | undefined;
  readonly VersionId?: string | undefined;
  readonly Metadata?: Record<string, string> | undefined;
}

function headOf(key: string, found: Found, bytes: number): ObjectHead {
  return {
    key,
    etag: (found.ETag ?? '').replaceAll('"', ''),
    // A bucket whose versioning was never on, or is suspended, answers "null" or nothing.
    versionId: found.VersionId === undefined || found.VersionId === 'null' ? null : found.VersionId,
    bytes,
    metadata: found.Metadata ?? {},
  };
}

function quoted(etag: string): string {
  return `"${etag}"`;
}

function totalBytes(contentRange: string | undefined): number | null {
  const total = contentRange?.split('/')[1];
  return total === undefined || !/^\d+$/.test(total) ? null : Number(total);
}

async function absentAsNull<T>(operation: string, key: string, call: () => Promise<T>): Promise<T | null> {
  return guarded(operation, key, async () => {
    try {
      return await call();
    } catch (error) {
      if (statusOf(error) === 404 && nameOf(error) !== 'NoSuchBucket') return null;
      throw error;
    }
  });
}

/** The one place where S3's errors become the pipeline's. */
async function guarded<T>(operation: string, key: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const status = statusOf(error);
    // 412: the condition failed. 409: another conditional write was under way. 404: what If-Match named is gone.
    if (status === 412 || status === 409) throw new ConflictError(key, { cause: error });
    if (nameOf(error) === 'NoSuchBucket' || status === 403)
      throw new StoreRefusedError(operation, key, { cause: error });
    if (status === 404) throw new ConflictError(key, { cause: error });
    throw new StoreUnavailableError(operation, key, { cause: error });
  }
}

function statusOf(error: unknown): number | undefined {
  return error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
}

function nameOf(error: unknown): string | undefined {
  return error instanceof Error ? error.name : undefined;
}
