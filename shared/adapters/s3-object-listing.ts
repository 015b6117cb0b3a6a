import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { StoreUnavailableError } from '../domain/errors.ts';
import type { ObjectListing } from '../ports/object-listing.ts';

/** The listing of an S3 bucket, a thousand objects at a time (Amazon S3 API Reference, ListObjectsV2). */
export function createS3ObjectListing(client: S3Client, bucket: string): ObjectListing {
  return {
    page: async (prefix, after) => {
      try {
        const { Contents = [], IsTruncated } = await client.send(
          new ListObjectsV2Command({
            Bucket: bucket,
            Prefix: prefix,
            ...(after === null ? {} : { StartAfter: after }),
          }),
        );
        const objects = Contents.flatMap(({ Key, ETag, Size, LastModified }) =>
          Key === undefined
            ? []
            : {
                key: Key,
                etag: (ETag ?? '').replaceAll('"', ''),
                bytes: Size ?? 0,
                modifiedAt: LastModified ?? new Date(0),
              },
        );
        return { objects, last: IsTruncated !== true };
      } catch (error) {
        throw new StoreUnavailableError('list', prefix, { cause: error });
      }
    },
  };
}
