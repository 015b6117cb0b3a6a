import { gzipSync } from 'node:zlib';

/** One version of an object, as an inventory of all versions lists it. */
export interface InventoryRow {
  readonly key: string;
  readonly etag: string;
  readonly bytes: number;
  readonly isLatest?: boolean;
  readonly isDeleteMarker?: boolean;
}

/** The columns of an inventory of all versions, as its manifest names them. */
export const inventorySchema = 'Bucket, Key, VersionId, IsLatest, IsDeleteMarker, Size, LastModifiedDate, ETag';

/** The manifest of an inventory, in the documented form. */
export function inventoryOf(sourceBucket: string, destination: string, files: readonly string[]) {
  return {
    sourceBucket,
    destinationBucket: `arn:aws:s3:::${destination}`,
    version: '2016-11-30',
    creationTimestamp: '1767225600000',
    fileFormat: 'CSV',
    fileSchema: inventorySchema,
    files: files.map((key) => ({ key, size: 1, MD5checksum: '0' })),
  };
}

/** A file of an inventory: every field in quotation marks, keys encoded as forms are. */
export function inventoryFile(bucket: string, rows: readonly InventoryRow[]): Buffer {
  const lines = rows.map(({ key, etag, bytes, isLatest = true, isDeleteMarker = false }) => {
    const encoded = new URLSearchParams({ key }).toString().slice('key='.length).replaceAll('%2F', '/');
    const size = isDeleteMarker ? '' : String(bytes);
    const fields = [
      bucket,
      encoded,
      'v',
      String(isLatest),
      String(isDeleteMarker),
      size,
      '2026-01-01T00:00:00.000Z',
      etag,
    ];
    return fields.map((field) => `"${field}"`).join(',');
  });
  return gzipSync(lines.map((line) => `${line}\n`).join(''));
}
