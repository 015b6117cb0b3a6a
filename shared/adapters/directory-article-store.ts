import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ConflictError, StoreUnavailableError } from '../domain/errors.ts';
import { sha256 } from '../domain/fingerprint.ts';
import { isReserved, statePrefix } from '../domain/object-key.ts';
import type { ArticleStore, NewObject, ObjectHead, StoredObject } from '../ports/article-store.ts';

/** Where a directory store keeps its objects; `outputs` may be the same folder as `articles`. */
export interface DirectoryStoreFolders {
  readonly articles: string;
  readonly outputs: string;
}

/**
 * The article store in folders of this machine: articles are files, outputs are written beside them or to a folder of
 * their own, and object metadata, which files do not have, is kept under `.tarjuman/`. Conditions hold against other
 * writers of this process; for writers of other processes "absent" is exact and "unchanged" nearly so.
 */
export function createDirectoryArticleStore(folders: DirectoryStoreFolders): ArticleStore {
  const isOutput = (key: string) => isReserved(key) || key.startsWith(statePrefix);
  const pathOf = (key: string) => join(isOutput(key) ? folders.outputs : folders.articles, key);
  const recordOf = (key: string) => join(folders.outputs, statePrefix, 'metadata', `${sha256(key)}.json`);

  async function read(key: string): Promise<StoredObject | null> {
    const body = await readIfPresent(pathOf(key), key);
    if (body === null) return null;
    const etag = etagOf(body);
    const metadata = isOutput(key) ? await readMetadata(recordOf(key), etag) : {};
    return { key, etag, versionId: null, bytes: body.byteLength, metadata, body };
  }

  async function write(object: NewObject, mustBeAbsent: boolean): Promise<ObjectHead> {
    const { key, body, metadata } = object;
    const etag = etagOf(body);
    // The record goes first and names the content it belongs to: until the content is there, it says nothing.
    if (Object.keys(metadata).length > 0) {
      await place(recordOf(key), key, Buffer.from(JSON.stringify({ key, etag, metadata })), false);
    }
    await place(pathOf(key), key, body, mustBeAbsent);
    return { key, etag, versionId: null, bytes: body.byteLength, metadata };
  }

  return {
    name: basename(folders.articles) || 'articles',

    head: async (key) => {
      const found = await read(key);
      if (found === null) return null;
      const { body: _body, ...head } = found;
      return head;
    },

    read: async (key, options) => {
      const found = await read(key);
      if (found === null || options?.maxBytes === undefined) return found;
      return { ...found, body: found.body.subarray(0, options.maxBytes) };
    },

    write: async (object, condition) => {
      if ('etag' in condition && (await read(object.key))?.etag !== condition.etag) throw new ConflictError(object.key);
      return write(object, 'absent' in condition);
    },

    remove: async (key, condition) => {
      const found = await read(key);
      if (found === null) return;
      if (found.etag !== condition.etag) throw new ConflictError(key);
      await attempt('remove', key, async () => {
        await rm(pathOf(key), { force: true });
        await rm(recordOf(key), { force: true });
      });
    },
  };
}

/** Puts a file in its place whole or not at all. @throws ConflictError when it must be absent and is not */
async function place(path: string, key: string, body: Uint8Array, mustBeAbsent: boolean): Promise<void> {
  await attempt('write', key, async () => {
    const draft = join(dirname(path), `.${process.pid}-${draftCount++}.draft`);
    try {
      await writeInFolder(draft, body);
      if (!mustBeAbsent) return await rename(draft, path);
      await link(draft, path);
    } catch (error) {
      if (mustBeAbsent && codeOf(error) === 'EEXIST') throw new ConflictError(key, { cause: error });
      throw error;
    } finally {
      // Most drafts have become the file by now.
      if (existsSync(draft)) await rm(draft, { force: true });
    }
  });
}

/** Writes a file, and makes its folder first where there is none: few writes are the first of theirs. */
async function writeInFolder(path: string, body: Uint8Array): Promise<void> {
  try {
    await writeFile(path, body);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, body);
  }
}

let draftCount = 0;

async function readIfPresent(path: string, key: string): Promise<Buffer | null> {
  return attempt('read', key, async () => {
    try {
      return await readFile(path);
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
      throw error;
    }
  });
}

async function readMetadata(path: string, etag: string): Promise<Record<string, string>> {
  const body = await readIfPresent(path, path);
  if (body === null) return {};
  try {
    const record = JSON.parse(body.toString('utf8')) as { etag?: unknown; metadata?: unknown };
    // A record of other content than the file has now (a crash between the two, or an edit by hand) says nothing of it.
    if (record.etag !== etag || typeof record.metadata !== 'object' || record.metadata === null) return {};
    return Object.fromEntries(Object.entries(record.metadata).map(([name, value]) => [name, String(value)]));
  } catch {
    return {};
  }
}

async function attempt<T>(operation: string, key: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof ConflictError) throw error;
    throw new StoreUnavailableError(operation, key, { cause: error });
  }
}

function etagOf(body: Uint8Array): string {
  return createHash('md5').update(body).digest('hex');
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
