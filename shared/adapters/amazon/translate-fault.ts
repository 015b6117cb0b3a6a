import { PipelineError, TranslatorRefusedError, TranslatorUnavailableError } from '../../domain/errors.ts';

/**
 * What a failed call to Amazon Translate means for the next one: slow down and repeat it, repeat it, leave it to a later
 * run (`replaced`: its terminology is gone, as a deployment does with an old one), or never repeat it.
 */
export type TranslateFault = 'throttled' | 'unavailable' | 'replaced' | 'refused';

/**
 * The errors that Amazon Translate documents (API Reference: TranslateText, ImportTerminology, GetTerminology,
 * DeleteTerminology, Common Errors) and that are not refusals, by name: several come with HTTP 400 and mean "again".
 */
const faultsByName: Readonly<Record<string, TranslateFault>> = {
  ThrottlingException: 'throttled',
  TooManyRequestsException: 'throttled',
  RequestLimitExceeded: 'throttled',
  SlowDown: 'throttled',
  ConcurrentModificationException: 'unavailable',
  InternalFailure: 'unavailable',
  InternalServerException: 'unavailable',
  RequestAbortedException: 'unavailable',
  // Too long on its way, or clocks that differ; the client corrects its own by the answer.
  RequestExpired: 'unavailable',
  RequestTimeout: 'unavailable',
  RequestTimeoutException: 'unavailable',
  ServiceUnavailable: 'unavailable',
  ServiceUnavailableException: 'unavailable',
  TimeoutError: 'unavailable',
  AbortError: 'unavailable',
  ResourceNotFoundException: 'replaced',
  // Raised before anything is sent.
  CredentialsProviderError: 'refused',
};

/** Classifies an error of the SDK by its name, else by its HTTP status; what has neither is a network's. */
export function faultOf(error: unknown): TranslateFault {
  const { name, status } = describe(error);
  const known = faultsByName[name];
  if (known !== undefined) return known;
  if (status === null) return /^Region is missing/.test(messageOf(error)) ? 'refused' : 'unavailable';
  if (status === 429) return 'throttled';
  return status >= 500 || status === 408 || isClockCorrected(error) ? 'unavailable' : 'refused';
}

/** The pipeline's error for an error of the SDK; the message never has the article's text. */
export function toTranslatorError(error: unknown, operation: string): PipelineError {
  if (error instanceof PipelineError) return error;
  const { name, status } = describe(error);
  const what = status === null ? name : `${name}, HTTP ${status}`;
  switch (faultOf(error)) {
    case 'refused': {
      const advice = advices.find(([pattern]) => pattern.test(name))?.[1] ?? '';
      return new TranslatorRefusedError(`Amazon Translate refused ${operation} (${what}).${advice}`, { cause: error });
    }
    case 'replaced':
      return new TranslatorUnavailableError(
        `Amazon Translate no longer has the terminology of ${operation} (${what}). A deployment that replaces it mends this by itself; otherwise deploy again.`,
        { cause: error },
      );
    default:
      return new TranslatorUnavailableError(`Amazon Translate did not answer ${operation} (${what}).`, {
        cause: error,
      });
  }
}

const advices: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:AccessDenied|NotAuthorized)/,
    ' Grant the role translate:TranslateText (and, to import a terminology, translate:GetTerminology, translate:ImportTerminology and translate:DeleteTerminology).',
  ],
  [/^OptInRequired/, ' Subscribe the account to Amazon Translate.'],
  [
    /^(?:Credentials|UnrecognizedClient|InvalidSignature|IncompleteSignature|ExpiredToken)/,
    ' Check the AWS credentials, the region and the clock.',
  ],
  [/^UnsupportedLanguagePair/, ' Choose a target language that it translates Arabic into.'],
  [/^(?:TextSizeLimit|RequestEntityTooLarge)/, ' A request may hold 10,000 bytes of UTF-8.'],
  [
    /^LimitExceeded/,
    ' An account may have 100 terminologies in a region: delete those that are no longer used (aws translate list-terminologies).',
  ],
];

function describe(error: unknown): { readonly name: string; readonly status: number | null } {
  if (!(error instanceof Error)) return { name: 'unknown error', status: null };
  return { name: error.name, status: metadataOf(error).httpStatusCode ?? null };
}

/** Whether the SDK has found its clock wrong by this answer, and set it right. */
function isClockCorrected(error: unknown): boolean {
  return error instanceof Error && metadataOf(error).clockSkewCorrected === true;
}

function metadataOf(error: Error): { readonly httpStatusCode?: number; readonly clockSkewCorrected?: boolean } {
  return (error as { readonly $metadata?: object }).$metadata ?? {};
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
