import { GetObjectCommand, HeadObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { ArticleReader } from '../../shared/client/read-article.ts';

/** The outputs in a bucket, read by version. */
export interface S3Reader extends ArticleReader {
  /** The version of an object that stands now: its ETag in a bucket that keeps none; null when there is no such object. */
  version(key: string): Promise<string | null>;
}

/** Reads a bucket with the rights to get its outputs and to list it (without the latter a missing key is a 403). */
export function createS3Reader(client: S3Client, bucket: string): S3Reader {
  return {
    read: (key, options) =>
      absentAsNull(async () => {
        const found = await client.send(
          new GetObjectCommand({
            Bucket: bucket,
            Key: key,
            ...(options?.versionId && { VersionId: options.versionId }),
          }),
        );
        return { body: (await found.Body?.transformToByteArray()) ?? new Uint8Array() };
      }),
    version: (key) =>
      absentAsNull(async () => {
        const { VersionId, ETag } = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
        return VersionId ?? ETag ?? null;
      }),
  };
}

async function absentAsNull<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return null;
    throw error;
  }
}
