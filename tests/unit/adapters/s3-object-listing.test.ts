import { S3Client } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createS3ObjectListing } from '../../../shared/adapters/s3-object-listing.ts';

/** A client whose listing has these keys, encoded where that is asked for and the service can. */
function clientWith(keys: readonly string[], encodes = true): S3Client {
  const client = new S3Client({ region: 'eu-central-1' });
  vi.spyOn(client, 'send').mockImplementation(async (command: unknown) => {
    const encoded = encodes && (command as { input: { EncodingType?: string } }).input.EncodingType === 'url';
    const encode = (key: string) => (encoded ? encodeURIComponent(key).replaceAll('%20', '+') : key);
    return {
      Contents: keys.map((key) => ({ Key: encode(key), ETag: '"e"', Size: 1 })),
      ...(encoded && { EncodingType: 'url' }),
    };
  });
  return client;
}

const listed = async (client: S3Client) =>
  (await createS3ObjectListing(client, 'newsroom').page('articles/', null)).objects.map(({ key }) => key);

describe('createS3ObjectListing', () => {
  it('tells keys of any characters, also of those that XML cannot hold', async () => {
    const keys = [
      'articles/a + b%2B.txt',
      'articles/\u0001\u000b.txt',
      'articles/خبر &amp; <1>.txt',
      'articles/\uffff.txt',
    ];
    expect(await listed(clientWith(keys))).toEqual(keys);
  });

  it('tells any key as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (key) => {
        fc.pre(key.isWellFormed());
        expect(await listed(clientWith([key]))).toEqual([key]);
      }),
    );
  });

  it('takes keys as they stand from a place that does not encode them', async () => {
    const keys = ['articles/a+b%2B.txt'];
    expect(await listed(clientWith(keys, false))).toEqual(keys);
  });
});
