import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import type { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createS3InventoryListing, type InventoryListing } from '../../../shared/adapters/s3-inventory-listing.ts';
import { InventoryRefusedError } from '../../../shared/domain/inventory.ts';
import { type InventoryRow, inventoryFile, inventoryOf } from '../../builders/inventory.ts';

const address = 's3://lists/newsroom/manifest.json';

/** A client to a bucket of lists, and the keys that were asked of it. */
function bucketOfLists(files: Readonly<Record<string, Buffer>>, changes: Readonly<Record<string, unknown>> = {}) {
  const manifest = { ...inventoryOf('newsroom', 'lists', Object.keys(files)), ...changes };
  const objects: Readonly<Record<string, Buffer>> = {
    ...files,
    'newsroom/manifest.json': Buffer.from(JSON.stringify(manifest)),
  };
  const asked: string[] = [];
  const client = {
    send: async ({ input }: GetObjectCommand) => {
      asked.push(input.Key ?? '');
      const body = objects[input.Key ?? ''];
      if (body === undefined) throw Object.assign(new Error('NoSuchKey'), { $metadata: { httpStatusCode: 404 } });
      return { Body: Readable.from([body]) };
    },
  };
  return { client: client as unknown as S3Client, asked };
}

function rows(...keys: readonly string[]): InventoryRow[] {
  return keys.map((key) => ({ key, etag: 'e', bytes: 5 }));
}

async function keysOf(listing: InventoryListing, prefix = ''): Promise<string[]> {
  const keys: string[] = [];
  for (let after: string | null = null; ; ) {
    const { objects, next, last } = await listing.page(prefix, after);
    keys.push(...objects.map(({ key }) => key));
    if (last) return keys;
    after = next;
  }
}

describe('createS3InventoryListing', () => {
  it('lists the objects of all files below a prefix, as they stand there', async () => {
    const { client } = bucketOfLists({
      'data/1.csv.gz': inventoryFile('newsroom', rows('articles/a.txt', 'images/a.png')),
      'data/2.csv.gz': inventoryFile('newsroom', rows('articles/b.txt')),
    });
    const { objects, last } = await createS3InventoryListing(client, address, 'newsroom').page('articles/', null);
    expect(last).toBe(true);
    const modifiedAt = new Date('2026-01-01T00:00:00.000Z');
    expect(objects).toEqual(
      ['articles/a.txt', 'articles/b.txt'].map((key) => ({ key, etag: 'e', bytes: 5, modifiedAt })),
    );
  });

  it('decodes any key', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 }), async (names) => {
        const keys = names.map((name) => name.toWellFormed());
        const { client } = bucketOfLists({ 'data/1.csv.gz': inventoryFile('newsroom', rows(...keys)) });
        expect(await keysOf(createS3InventoryListing(client, address, 'newsroom'))).toEqual(keys);
      }),
      { numRuns: 50 },
    );
  });

  it('passes by replaced versions and delete markers', async () => {
    const [a, b, c] = rows('a.txt', 'b.txt', 'c.txt') as [InventoryRow, InventoryRow, InventoryRow];
    const listed = [{ ...a, isLatest: false }, b, { ...c, isDeleteMarker: true }];
    const { client } = bucketOfLists({ 'data/1.csv.gz': inventoryFile('newsroom', listed) });
    expect(await keysOf(createS3InventoryListing(client, address, 'newsroom'))).toEqual(['b.txt']);
  });

  it('opens each file once for all its pages', async () => {
    const many = Array.from({ length: 2_500 }, (_, index) => `${index}.txt`);
    const { client, asked } = bucketOfLists({ 'data/1.csv.gz': inventoryFile('newsroom', rows(...many)) });
    expect(await keysOf(createS3InventoryListing(client, address, 'newsroom'))).toEqual(many);
    expect(asked).toEqual(['newsroom/manifest.json', 'data/1.csv.gz']);
  });

  it('goes on from any page in another run, and lists nothing twice', async () => {
    const many = Array.from({ length: 1_500 }, (_, index) => `${index}.txt`);
    const { client } = bucketOfLists({
      'data/1.csv.gz': inventoryFile('newsroom', rows(...many)),
      'data/2.csv.gz': inventoryFile('newsroom', rows('last.txt')),
    });
    const first = createS3InventoryListing(client, address, 'newsroom');
    const { objects, next } = await first.page('', null);
    first.close();
    const rest = await createS3InventoryListing(client, address, 'newsroom').page('', next);
    expect([...objects, ...rest.objects].map(({ key }) => key)).toEqual([...many, 'last.txt']);
    expect(rest.last).toBe(true);
  });

  it.each([
    [{ fileFormat: 'Parquet' }, 'written in Parquet, and only CSV is read'],
    [{ fileFormat: 'ORC' }, 'written in ORC'],
    [{ sourceBucket: 'archive' }, 'lists archive'],
    [{ destinationBucket: 'arn:aws:s3:::elsewhere' }, 'names files in arn:aws:s3:::elsewhere'],
    [{ fileSchema: 'Bucket, Key' }, 'lacks Size, LastModifiedDate, ETag'],
    [{ files: 'none' }, 'is not the manifest.json'],
  ])('refuses an inventory with %j', async (changes, message) => {
    const { client } = bucketOfLists({}, changes);
    const refusal = createS3InventoryListing(client, address, 'newsroom').page('', null);
    await expect(refusal).rejects.toThrow(InventoryRefusedError);
    await expect(refusal).rejects.toThrow(message);
  });

  it.each([
    ['text that is not gzipped', Buffer.from('"newsroom","a.txt"')],
    ['rows of other columns', gzipSync('"newsroom","a.txt"\n')],
    ['a row without end', gzipSync(`"newsroom","${'a'.repeat(20_000)}"\n`)],
    ['a cut file', inventoryFile('newsroom', rows('a.txt')).subarray(0, 20)],
    ['no date', gzipSync('"newsroom","a.txt","v","true","false","5","never","e"\n')],
  ])('refuses a file with %s', async (_, file) => {
    const { client } = bucketOfLists({ 'data/1.csv.gz': file });
    await expect(keysOf(createS3InventoryListing(client, address, 'newsroom'))).rejects.toThrow(InventoryRefusedError);
  });

  it('says which setting is missing when a list cannot be read', async () => {
    const { client } = bucketOfLists({});
    const listing = createS3InventoryListing(client, 's3://lists/other/manifest.json', 'newsroom');
    await expect(listing.page('', null)).rejects.toThrow('archiveInventory');
  });
});
