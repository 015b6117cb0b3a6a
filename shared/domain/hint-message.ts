import type { Hint } from '../ports/hint-queue.ts';
import { PermanentError } from './errors.ts';

/** A queue message that names no object; no retry can give it a meaning. */
export class MalformedMessageError extends PermanentError {
  override readonly name = 'MalformedMessageError';
}

/**
 * The object that a queue message is about: an S3 event as EventBridge delivers it, or a hint of our own in the same
 * shape. Keys stand in it as they are (only S3's direct notifications URL-encode them).
 * @throws MalformedMessageError
 */
export function parseHint(body: string): Hint {
  const detail = member(parsedJson(body), 'detail');
  const bucket = member(member(detail, 'bucket'), 'name');
  const key = member(member(detail, 'object'), 'key');
  if (typeof bucket !== 'string' || typeof key !== 'string' || key === '') {
    throw new MalformedMessageError(
      'Expected a message with detail.bucket.name and detail.object.key, got something else.',
    );
  }
  return { bucket, key };
}

function parsedJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new MalformedMessageError('Expected a message in JSON, got something else.', { cause: error });
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
