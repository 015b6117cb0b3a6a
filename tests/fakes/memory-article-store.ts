import { createHash } from 'node:crypto';
import { ConflictError } from '../../shared/domain/errors.ts';
import type { ArticleStore, NewObject, ObjectHead, StoredObject } from '../../shared/ports/article-store.ts';

type Operation = 'head' | 'read' | 'write' | 'remove';

/** A bucket in memory with S3's semantics: versions, ETags, strong consistency, conditional writes. */
export interface MemoryArticleStore extends ArticleStore {
  /** Uploads an object as a newsroom would: unconditionally. */
  upload(key: string, body: string | Uint8Array, metadata?: Record<string, string>): ObjectHead;
  /** Deletes an object as a newsroom would. */
  delete(key: string): void;
  /** The keys present, sorted. */
  keys(): string[];
  json(key: string): unknown;
  text(key: string): string | null;
  /** Every call so far, in order. */
  readonly calls: { readonly operation: Operation; readonly key: string }[];
  /** Called before each operation; may throw, wait, or change the store, as the world does. */
  before: (operation: Operation, key: string) => void | Promise<void>;
  /** Called after each operation has taken effect and before the caller learns of it. */
  after: (operation: Operation, key: string) => void | Promise<void>;
}

export function createMemoryArticleStore(name = 'newsroom'): MemoryArticleStore {
  const objects = new Map<string, StoredObject>();
  let versions = 0;

  function put(key: string, body: Uint8Array, metadata: Readonly<Record<string, string>>): ObjectHead {
    versions += 1;
    const etag = createHash('md5').update(body).digest('hex');
    const object = { key, etag, versionId: `v${versions}`, bytes: body.byteLength, metadata, body };
    objects.set(key, object);
    return headOf(object);
  }

  const store: MemoryArticleStore = {
    name,
    calls: [],
    before: () => {},
    after: () => {},
    upload: (key, body, metadata = {}) => put(key, typeof body === 'string' ? Buffer.from(body) : body, metadata),
    delete: (key) => void objects.delete(key),
    keys: () => [...objects.keys()].sort(),
    text: (key) => {
      const object = objects.get(key);
      return object === undefined ? null : Buffer.from(object.body).toString('utf8');
    },
    json: (key) => JSON.parse(store.text(key) ?? 'null'),
    head: (key) => call('head', key, () => (objects.has(key) ? headOf(objects.get(key) as StoredObject) : null)),
    read: (key, options) =>
      call('read', key, () => {
        const object = objects.get(key);
        return object === undefined ? null : { ...object, body: object.body.subarray(0, options?.maxBytes) };
      }),
    write: (object: NewObject, condition) =>
      call('write', object.key, () => {
        const present = objects.get(object.key);
        const holds = 'absent' in condition ? present === undefined : present?.etag === condition.etag;
        if (!holds) throw new ConflictError(object.key);
        return put(object.key, object.body, object.metadata);
      }),
    remove: (key, condition) =>
      call('remove', key, () => {
        const present = objects.get(key);
        if (present !== undefined && present.etag !== condition.etag) throw new ConflictError(key);
        objects.delete(key);
      }),
  };

  async function call<T>(operation: Operation, key: string, act: () => T): Promise<T> {
    store.calls.push({ operation, key });
    await store.before(operation, key);
    const result = act();
    await store.after(operation, key);
    return result;
  }

  return store;
}

function headOf(object: StoredObject): ObjectHead {
  const { body: _body, ...head } = object;
  return head;
}
