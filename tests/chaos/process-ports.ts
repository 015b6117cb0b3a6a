import { ConflictError, QueueUnavailableError, StoreUnavailableError } from '../../shared/domain/errors.ts';
import type { ArticleStore } from '../../shared/ports/article-store.ts';
import type { HintQueue } from '../../shared/ports/hint-queue.ts';
import type { Bucket } from './bucket.ts';
import type { Process } from './process.ts';
import type { Queue } from './queue.ts';

/** The bucket as one process reaches it: every operation is a call to the world. */
export function storeOf(process: Process, bucket: Bucket): ArticleStore {
  const call = <T>(operation: string, key: string, act: () => T): Promise<T> =>
    process.call('store', operation, key, {
      act,
      unavailable: () => new StoreUnavailableError(operation, key),
      ...(['write', 'remove'].includes(operation) && { conflict: () => new ConflictError(key) }),
    });
  return {
    name: bucket.name,
    head: (key) =>
      call('head', key, () => {
        const found = bucket.current(key);
        if (found === null) return null;
        const { body: _body, ...head } = found;
        return head;
      }),
    read: (key, read) =>
      call('read', key, () => {
        const found = bucket.current(key);
        return found === null ? null : { ...found, body: found.body.subarray(0, read?.maxBytes) };
      }),
    write: (object, condition) => call('write', object.key, () => bucket.put(object, process.name, condition)),
    remove: (key, condition) => call('remove', key, () => bucket.remove(key, process.name, condition)),
  };
}

/** A queue as one process reaches it. */
export function hintsTo(process: Process, to: Queue): HintQueue {
  return {
    send: (hint, sending) =>
      process.call('queue', 'send', hint.key, {
        act: () =>
          to.send(
            JSON.stringify({ detail: { bucket: { name: hint.bucket }, object: { key: hint.key } } }),
            Math.ceil(sending?.delaySeconds ?? 0),
          ),
        unavailable: () => new QueueUnavailableError(`Could not send a hint to ${to.name}.`),
      }),
  };
}
