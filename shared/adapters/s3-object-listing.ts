import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { StoreUnavailableError } from '../domain/errors.ts';
import type { ObjectListing } from '../ports/object-listing.ts';

/**
 * The listing of an S3 bucket, a thousand objects at a time (Amazon S3 API Reference, ListObjectsV2). Keys are asked for
 * URL-encoded: XML cannot hold every character that a key may have.
 */
export function createS3ObjectListing(client: S3Client, bucket: string): ObjectListing {
  return {
    page: async (prefix, after) => {
      try {
        const {
          Contents = [],
          IsTruncated,
          EncodingType,
        } = await client.send(
          new ListObjectsV2Command({
            Bucket: bucket,
            Prefix: prefix,
            EncodingType: 'url',
            ...(after === null ? {} : { StartAfter: after }),
          }),
        );
        const objects = Contents.flatMap(({ Key, ETag, Size, LastModified }) =>
          Key === undefined
            ? []
            : {
                key: EncodingType === 'url' ? decodedKey(Key) : Key,
                etag: (ETag ?? '').replaceAll('"', ''),
                bytes: Size ?? 0,
                modifiedAt: LastModified ?? new Date(0),
              },
        );
        return { objects, next: objects.at(-1)?.key ?? after, last: IsTruncated !== true };
      } catch (error) {
        throw new StoreUnavailableError('list', prefix, { cause: error });
      }
    },
  };
}

/** A key as the listing encodes it: + is a space, and a plus sign is %2B. */
function decodedKey(key: string): string {
  return decodeURIComponent(key.replaceAll('+', ' '));
}
