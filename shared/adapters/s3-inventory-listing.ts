import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { parse } from 'csv-parse';
import { PipelineError, StoreUnavailableError } from '../domain/errors.ts';
import {
  type Inventory,
  InventoryRefusedError,
  inventoryObject,
  parseAddress,
  parseInventory,
} from '../domain/inventory.ts';
import type { ListedObject, ListingPage, ObjectListing } from '../ports/object-listing.ts';

/** A manifest of so many bytes names tens of thousands of files; a larger one is something else. */
const maxManifestBytes = 10_000_000;
/** A row holds a key, at most 1,024 bytes and thrice as many encoded, and some short fields. */
const maxRowBytes = 16_384;
const pageObjects = 1_000;
/** Rows looked at for a page at most: a walk through a small folder of a large inventory must end its pages in time. */
const pageRows = 200_000;

/** A listing that holds a file open between its pages. */
export interface InventoryListing extends ObjectListing {
  close(): void;
}

/** Reads the manifest of an inventory. @throws InventoryRefusedError @throws StoreUnavailableError */
export async function readInventory(client: S3Client, address: string, articleBucket: string): Promise<Inventory> {
  const { bucket, key } = parseAddress(address);
  const body = await opened(client, bucket, key);
  let text = '';
  for await (const chunk of body.setEncoding('utf8')) {
    text += chunk;
    if (text.length > maxManifestBytes) throw new InventoryRefusedError(`${address} is too large for a manifest.`);
  }
  return parseInventory(text, address, articleBucket);
}

/**
 * What an S3 Inventory lists, in its own order and as of its own time. Its position is a file and a row in it: files are
 * read as streams, and a walk that is taken up in the middle of one reads past what it has seen.
 */
export function createS3InventoryListing(client: S3Client, address: string, articleBucket: string): InventoryListing {
  const { bucket } = parseAddress(address);
  const inventory = readInventory(client, address, articleBucket);
  inventory.catch(() => undefined);
  let reading: { readonly rows: AsyncIterator<string[]>; readonly stop: () => void; position: string } | null = null;

  const close = () => {
    reading?.stop();
    reading = null;
  };

  const page = async (prefix: string, after: string | null): Promise<ListingPage> => {
    const { files, columns } = await inventory;
    let { file, row } = positionOf(after);
    const objects: ListedObject[] = [];
    for (let looked = 0; looked < pageRows && objects.length < pageObjects && file < files.length; looked += 1) {
      if (reading?.position !== `${file}:${row}`) {
        close();
        reading = { ...(await rowsFrom(client, bucket, files[file] ?? '', row)), position: `${file}:${row}` };
      }
      const { value, done } = await reading.rows.next();
      if (done === true) {
        file += 1;
        row = 0;
        continue;
      }
      row += 1;
      reading.position = `${file}:${row}`;
      const object = inventoryObject(value, columns);
      if (object?.key.startsWith(prefix)) objects.push(object);
    }
    return { objects, next: `${file}:${row}`, last: file >= files.length };
  };

  return {
    close,
    page: async (prefix, after) => {
      try {
        return await page(prefix, after);
      } catch (error) {
        close();
        if (error instanceof PipelineError) throw error;
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        if (/^(Z_|CSV_)/.test(code)) {
          throw new InventoryRefusedError(`A file of ${address} is not gzipped CSV (${code}).`, { cause: error });
        }
        throw new StoreUnavailableError('read', address, { cause: error });
      }
    },
  };
}

function positionOf(after: string | null): { file: number; row: number } {
  const [, file = '0', row = '0'] = /^(\d+):(\d+)$/.exec(after ?? '0:0') ?? [];
  return { file: Number(file), row: Number(row) };
}

/** The rows of one file that follow the first `skipped`. */
async function rowsFrom(client: S3Client, bucket: string, key: string, skipped: number) {
  const body = await opened(client, bucket, key);
  const parser = parse({ from: skipped + 1, max_record_size: maxRowBytes });
  // What breaks the stream breaks the parser, and so whoever asks it for rows.
  pipeline(body, createGunzip(), parser).catch(() => undefined);
  const rows = parser[Symbol.asyncIterator]() as AsyncIterator<string[]>;
  return { rows, stop: () => void parser.destroy() };
}

async function opened(client: S3Client, bucket: string, key: string): Promise<Readable> {
  try {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    if (Body instanceof Readable) return Body;
    throw new TypeError('Expected a stream.');
  } catch (error) {
    const status = (error as { readonly $metadata?: { readonly httpStatusCode?: number } }).$metadata?.httpStatusCode;
    if (status === 403 || status === 404) {
      throw new InventoryRefusedError(
        `s3://${bucket}/${key} is not there or may not be read: the setting archiveInventory must name its folder.`,
        { cause: error },
      );
    }
    throw new StoreUnavailableError('read', key, { cause: error });
  }
}
