import { createHash } from 'node:crypto';
import { ConflictError } from '../../shared/domain/errors.ts';
import type { Condition, NewObject, ObjectHead, StoredObject } from '../../shared/ports/article-store.ts';

/** A version of an object: content, or a delete marker. */
export interface ObjectVersion {
  readonly head: ObjectHead;
  readonly body: Uint8Array;
  readonly deleteMarker: boolean;
}

/** A change of the bucket, in the order in which they took effect. */
export interface Change {
  readonly order: number;
  readonly atMs: number;
  readonly key: string;
  readonly kind: 'created' | 'deleted';
  readonly versionId: string;
  /** Who made it: a process, or a newsroom. */
  readonly by: string;
}

/** An S3 bucket with versioning on, as one instant knows it: every operation is atomic and at once visible to all. */
export interface Bucket {
  readonly name: string;
  readonly changes: readonly Change[];
  keys(): string[];
  current(key: string): StoredObject | null;
  versions(key: string): readonly ObjectVersion[];
  version(key: string, versionId: string | null): ObjectVersion | null;
  put(object: NewObject, by: string, condition?: Condition): ObjectHead;
  /** Puts a delete marker on top; of an object that is not there, when there is a condition, nothing. */
  remove(key: string, by: string, condition?: { readonly etag: string }): void;
  /** Takes the delete marker away, so that the version below it is current again. */
  restore(key: string, by: string): void;
  /** Deletes the current version for good, so that the one below it is current again. */
  purge(key: string, by: string): void;
  /** Forgets an object and all its versions, as no user can: only to keep a long simulation small. */
  forget(key: string): void;
}

/**
 * @param onChange told of each change, as S3 tells EventBridge
 * @param keepChanges whether all changes are remembered
 */
export function createBucket(
  name: string,
  clock: () => number,
  onChange: (change: Change) => void,
  keepChanges = true,
): Bucket {
  const objects = new Map<string, ObjectVersion[]>();
  const changes: Change[] = [];
  let made = 0;

  const stack = (key: string): ObjectVersion[] => {
    const found = objects.get(key);
    if (found !== undefined) return found;
    const fresh: ObjectVersion[] = [];
    objects.set(key, fresh);
    return fresh;
  };
  const top = (key: string): ObjectVersion | null => {
    const version = objects.get(key)?.at(-1);
    return version === undefined || version.deleteMarker ? null : version;
  };
  const changed = (key: string, kind: Change['kind'], versionId: string, by: string): void => {
    const change = { order: changes.length, atMs: clock(), key, kind, versionId, by };
    if (keepChanges) changes.push(change);
    onChange(change);
  };
  const nextVersionId = (): string => {
    made += 1;
    return `v${made}`;
  };

  return {
    name,
    changes,
    keys: () => [...objects.keys()].filter((key) => top(key) !== null).sort(),
    current: (key) => {
      const version = top(key);
      return version === null ? null : { ...version.head, body: version.body };
    },
    versions: (key) => objects.get(key) ?? [],
    version: (key, versionId) =>
      objects.get(key)?.find(({ head, deleteMarker }) => head.versionId === versionId && !deleteMarker) ?? null,
    put: ({ key, body, metadata }, by, condition) => {
      const present = top(key);
      if (condition !== undefined) {
        const holds = 'absent' in condition ? present === null : present?.head.etag === condition.etag;
        if (!holds) throw new ConflictError(key);
      }
      const etag = createHash('md5').update(body).digest('hex');
      const head = { key, etag, versionId: nextVersionId(), bytes: body.byteLength, metadata };
      stack(key).push({ head, body, deleteMarker: false });
      changed(key, 'created', head.versionId, by);
      return head;
    },
    remove: (key, by, condition) => {
      const present = top(key);
      if (condition !== undefined) {
        if (present === null) return;
        if (present.head.etag !== condition.etag) throw new ConflictError(key);
      }
      const versionId = nextVersionId();
      const head = { key, etag: '', versionId, bytes: 0, metadata: {} };
      stack(key).push({ head, body: new Uint8Array(), deleteMarker: true });
      changed(key, 'deleted', versionId, by);
    },
    restore: (key, by) => {
      const versions = stack(key);
      const marker = versions.at(-1);
      if (marker === undefined || !marker.deleteMarker) return;
      versions.pop();
      changed(key, 'deleted', marker.head.versionId ?? '', by);
    },
    purge: (key, by) => {
      const present = top(key);
      if (present === null) return;
      stack(key).pop();
      changed(key, 'deleted', present.head.versionId ?? '', by);
    },
    forget: (key) => void objects.delete(key),
  };
}
