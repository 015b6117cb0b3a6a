import * as z from 'zod/mini';
import type { ListedObject } from '../ports/object-listing.ts';
import { PermanentError } from './errors.ts';

/** An inventory that cannot be walked through, and why; no retry changes that. */
export class InventoryRefusedError extends PermanentError {
  override readonly name = 'InventoryRefusedError';
}

/** An object's place, as `s3://bucket/key` names it. */
export interface ObjectAddress {
  readonly bucket: string;
  readonly key: string;
}

/** What the manifest of an S3 Inventory says, as far as it matters here. */
export interface Inventory {
  /** Gzipped CSV files, in the manifest's own bucket. */
  readonly files: readonly string[];
  readonly columns: InventoryColumns;
}

/** In which column of a row what stands; the last two are missing where only current versions are listed. */
export interface InventoryColumns {
  readonly count: number;
  readonly key: number;
  readonly bytes: number;
  readonly modified: number;
  readonly etag: number;
  readonly isLatest: number | null;
  readonly isDeleteMarker: number | null;
}

/** The documented form (Amazon S3 User Guide, "Locating your inventory list"). */
const Manifest = z.object({
  sourceBucket: z.string(),
  destinationBucket: z.string(),
  fileFormat: z.string(),
  fileSchema: z.string(),
  files: z.array(z.object({ key: z.string().check(z.minLength(1)) })),
});

/** The object that an address names. @throws InventoryRefusedError */
export function parseAddress(address: string): ObjectAddress {
  const [, bucket, key] = /^s3:\/\/([a-z0-9][a-z0-9.-]+)\/(.+)$/s.exec(address) ?? [];
  if (bucket === undefined || key === undefined) {
    throw new InventoryRefusedError(`Expected an address such as s3://bucket/folder/manifest.json, got ${address}.`);
  }
  return { bucket, key };
}

/** What an inventory holds, of which `text` is the manifest at `address`. @throws InventoryRefusedError */
export function parseInventory(text: string, address: string, articleBucket: string): Inventory {
  const manifest = Manifest.safeParse(parsedJson(text)).data;
  if (manifest === undefined)
    throw new InventoryRefusedError(`${address} is not the manifest.json of an S3 Inventory.`);
  const { sourceBucket, destinationBucket, fileFormat, fileSchema, files } = manifest;
  if (fileFormat !== 'CSV') {
    throw new InventoryRefusedError(
      `The inventory ${address} is written in ${fileFormat}, and only CSV is read: let S3 Inventory write CSV.`,
    );
  }
  if (sourceBucket !== articleBucket) {
    throw new InventoryRefusedError(
      `The inventory ${address} lists ${sourceBucket}, and the articles lie in ${articleBucket}.`,
    );
  }
  if (destinationBucket.split(':').at(-1) !== parseAddress(address).bucket) {
    throw new InventoryRefusedError(
      `The inventory ${address} names files in ${destinationBucket}: use the manifest there.`,
    );
  }
  return { files: files.map(({ key }) => key), columns: columnsOf(fileSchema, address) };
}

/** The object of a row; null for what is not an object's newest version. @throws InventoryRefusedError */
export function inventoryObject(row: readonly string[], columns: InventoryColumns): ListedObject | null {
  if (row.length !== columns.count) {
    throw new InventoryRefusedError(
      `Expected ${columns.count} columns in each row of the inventory, got ${row.length}.`,
    );
  }
  const { isLatest, isDeleteMarker } = columns;
  if (isLatest !== null && row[isLatest] !== 'true') return null;
  if (isDeleteMarker !== null && row[isDeleteMarker] === 'true') return null;
  const modifiedAt = new Date(row[columns.modified] ?? '');
  const bytes = Number(row[columns.bytes] || Number.NaN);
  if (!Number.isInteger(bytes) || Number.isNaN(modifiedAt.getTime())) {
    throw new InventoryRefusedError('Expected a size and a date in each row of the inventory.');
  }
  return {
    key: decodedKey(row[columns.key] ?? ''),
    etag: (row[columns.etag] ?? '').replaceAll('"', ''),
    bytes,
    modifiedAt,
  };
}

/** Keys stand there URL-encoded as in forms: a space is a plus sign, and a plus sign is %2B. */
function decodedKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch (error) {
    throw new InventoryRefusedError('Expected URL-encoded keys in the inventory.', { cause: error });
  }
}

function columnsOf(fileSchema: string, address: string): InventoryColumns {
  const names = fileSchema.split(',').map((name) => name.trim());
  const at = (name: string) => (names.includes(name) ? names.indexOf(name) : null);
  const missing = ['Key', 'Size', 'LastModifiedDate', 'ETag'].filter((name) => at(name) === null);
  if (missing.length > 0) {
    throw new InventoryRefusedError(
      `The inventory ${address} lacks ${missing.join(', ')}: let S3 Inventory include them.`,
    );
  }
  return {
    count: names.length,
    key: at('Key') ?? 0,
    bytes: at('Size') ?? 0,
    modified: at('LastModifiedDate') ?? 0,
    etag: at('ETag') ?? 0,
    isLatest: at('IsLatest'),
    isDeleteMarker: at('IsDeleteMarker'),
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
