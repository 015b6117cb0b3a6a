/** The base of every error the pipeline raises; `retryable` says whether the same call may succeed later. */
export abstract class PipelineError extends Error {
  /** Manifests and logs name errors by their classes; written out, because a function's bundle shortens these. */
  abstract override readonly name: string;
  abstract readonly retryable: boolean;
}

/** A fault that trying again cannot mend. */
export abstract class PermanentError extends PipelineError {
  readonly retryable = false;
}

/** A fault that may be gone at the next try. */
export abstract class RetryableError extends PipelineError {
  readonly retryable = true;
}

/** Whether trying again is in vain; what nobody foresaw is tried again. */
export function isPermanent(error: unknown): boolean {
  return error instanceof PipelineError && !error.retryable;
}

/** The codes with which an article is refused; the refusal is the article's fault and final for that version. */
export const rejectionCodes = [
  'empty',
  'not-text',
  'unsupported-type',
  'unknown-encoding',
  'damaged',
  'not-arabic',
  'too-large',
] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

/** The article cannot be accepted; the message tells its owner what is wrong and what to do. */
export class RejectedArticleError extends PermanentError {
  override readonly name = 'RejectedArticleError';
  readonly code: RejectionCode;

  constructor(code: RejectionCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A conditional write found another version than expected: somebody else was here; look again. */
export class ConflictError extends RetryableError {
  override readonly name = 'ConflictError';
  readonly key: string;

  constructor(key: string, options?: ErrorOptions) {
    super(`Expected ${key} to be as it was read, but it has changed since.`, options);
    this.key = key;
  }
}

/** A store could not be read or written just now. */
export class StoreUnavailableError extends RetryableError {
  override readonly name = 'StoreUnavailableError';
  readonly key: string;

  constructor(operation: string, key: string, options?: ErrorOptions) {
    super(`Could not ${operation} ${key}.`, options);
    this.key = key;
  }
}

/** A queue could not be reached just now. */
export class QueueUnavailableError extends RetryableError {
  override readonly name = 'QueueUnavailableError';
}

/** The store refuses this access and would refuse it again (permissions, a bucket that is not there). */
export class StoreRefusedError extends PermanentError {
  override readonly name = 'StoreRefusedError';
  readonly key: string;

  constructor(operation: string, key: string, options?: ErrorOptions) {
    super(`The store does not allow to ${operation} ${key}. Check the permissions and the bucket's name.`, options);
    this.key = key;
  }
}

/** The key leaves no room for the names of its outputs within S3's limit, so nothing can be stored beside the article. */
export class KeyTooLongError extends PermanentError {
  override readonly name = 'KeyTooLongError';
  readonly key: string;

  constructor(key: string) {
    super(`The key of this article is too long for the keys of its outputs (1,024 bytes at most): ${key}. Shorten it.`);
    this.key = key;
  }
}

/** An output would not be as its published schema promises, so it was not written: a fault of the pipeline's own. */
export class InvalidOutputError extends PermanentError {
  override readonly name = 'InvalidOutputError';
  readonly key: string;

  /** @param fields paths into the output with what was expected there, such as `numbers.3.value (number)` */
  constructor(key: string, fields: readonly string[]) {
    super(`${key} was not written: it would not be as its schema wants it in ${fields.slice(0, 5).join(', ')}.`);
    this.key = key;
  }
}

/** Another run is translating this article; it holds the lease until `expiresAt`. */
export class LeaseHeldError extends RetryableError {
  override readonly name = 'LeaseHeldError';
  readonly expiresAt: Date;

  constructor(key: string, expiresAt: Date) {
    super(`Another run holds the lease on ${key} until ${expiresAt.toISOString()}.`);
    this.expiresAt = expiresAt;
  }
}

/** The translator is too busy, unreachable or out of order just now. */
export class TranslatorUnavailableError extends RetryableError {
  override readonly name = 'TranslatorUnavailableError';
}

/** The translator refuses this request and would refuse it again (permissions, settings, unsupported pair). */
export class TranslatorRefusedError extends PermanentError {
  override readonly name = 'TranslatorRefusedError';
}

/** The settings cannot be used; the message lists every fault at once. */
export class ConfigurationError extends PermanentError {
  override readonly name = 'ConfigurationError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The settings cannot be used:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

/** The stable code under which manifests name an error: its class in words, such as `translator-unavailable`. */
export function faultCode(error: unknown): string {
  if (!(error instanceof PipelineError)) return 'internal';
  return error.name
    .replace(/Error$/, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();
}
