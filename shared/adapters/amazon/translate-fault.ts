import { TranslatorRefusedError, TranslatorUnavailableError } from '../../domain/errors.ts';

/** What a failed call to Amazon Translate means for the next one. */
export type TranslateFault = 'throttled' | 'unavailable' | 'refused';

const throttling = new Set([
  'ThrottlingException',
  'TooManyRequestsException',
  'LimitExceededException',
  'RequestLimitExceeded',
  'SlowDown',
]);
const unavailable = new Set([
  'InternalServerException',
  'ServiceUnavailableException',
  'ConcurrentModificationException',
  'RequestTimeout',
  'TimeoutError',
  'AbortError',
]);

/** Classifies an error of the SDK by its name and status (Amazon Translate API Reference, "Common Errors"); what has neither is a network's. */
export function faultOf(error: unknown): TranslateFault {
  const { name, status } = describe(error);
  if (throttling.has(name) || status === 429) return 'throttled';
  if (unavailable.has(name) || (status !== null && status >= 500)) return 'unavailable';
  if (status !== null || name === 'CredentialsProviderError' || /^Region is missing/.test(messageOf(error)))
    return 'refused';
  return 'unavailable';
}

/** The pipeline's error for an error of the SDK; the message never has the article's text. */
export function toTranslatorError(
  error: unknown,
  operation: string,
): TranslatorRefusedError | TranslatorUnavailableError {
  const { name, status } = describe(error);
  const what = status === null ? name : `${name}, HTTP ${status}`;
  if (faultOf(error) !== 'refused') {
    return new TranslatorUnavailableError(`Amazon Translate did not answer ${operation} (${what}).`, { cause: error });
  }
  const advice = advices.find(([pattern]) => pattern.test(name))?.[1] ?? '';
  return new TranslatorRefusedError(`Amazon Translate refused ${operation} (${what}).${advice}`, { cause: error });
}

const advices: readonly (readonly [RegExp, string])[] = [
  [
    /^AccessDenied/,
    ' Grant the role translate:TranslateText (and, for a terminology, translate:GetTerminology and translate:ImportTerminology).',
  ],
  [/^(?:Credentials|UnrecognizedClient|InvalidSignature|ExpiredToken)/, ' Check the AWS credentials and region.'],
  [/^UnsupportedLanguagePair/, ' Choose a target language that it translates Arabic into.'],
  [/^TextSizeLimit/, ' A request may hold 10,000 bytes of UTF-8.'],
  [/^ResourceNotFound/, ' The terminology was removed from the account meanwhile.'],
];

function describe(error: unknown): { readonly name: string; readonly status: number | null } {
  if (!(error instanceof Error)) return { name: 'unknown error', status: null };
  const metadata = (error as { readonly $metadata?: { readonly httpStatusCode?: number } }).$metadata;
  return { name: error.name, status: metadata?.httpStatusCode ?? null };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
