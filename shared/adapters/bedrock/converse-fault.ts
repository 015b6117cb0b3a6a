import { SummariserRefusedError, SummariserUnavailableError } from './summariser-errors.ts';

/**
 * What a failed call to Amazon Bedrock means for the next one; `too-long` is the article's fault, not the setting's, and
 * `temperature` that of a model which takes none.
 */
export type ConverseFault = 'unavailable' | 'refused' | 'too-long' | 'temperature';

/** Errors that pass, among them some with a status that says otherwise (Amazon Bedrock API Reference, Converse, "Errors"). */
const passing = new Set([
  'ThrottlingException',
  'TooManyRequestsException',
  'ModelNotReadyException',
  'ModelTimeoutException',
  'ModelErrorException',
  'InternalServerException',
  'ServiceUnavailableException',
  'RequestTimeout',
  'TimeoutError',
  'AbortError',
]);
/** How models say that their context is smaller than the request. */
const tooLong = /(?:input|prompt) is too long|too many input tokens|context (?:window|length)/i;
/** How newer models say that they choose their words without one ("`temperature` is deprecated for this model"). */
const noTemperature = /temperature\W{0,3} (?:is|are) (?:deprecated|not supported|unsupported|not allowed)/i;

/** Classifies an error of the SDK by its name and status; what has neither is a network's. */
export function faultOf(error: unknown): ConverseFault {
  const { name, status } = describe(error);
  if (passing.has(name) || status === 429 || (status !== null && status >= 500)) return 'unavailable';
  if (name === 'ValidationException' && tooLong.test(messageOf(error))) return 'too-long';
  if (name === 'ValidationException' && noTemperature.test(messageOf(error))) return 'temperature';
  if (status !== null || name === 'CredentialsProviderError' || /^Region is missing/.test(messageOf(error)))
    return 'refused';
  return 'unavailable';
}

/** The pipeline's error for a refused call; the message never has the article's text, which a service's message may quote. */
export function refusedError(error: unknown, modelId: string): SummariserRefusedError {
  const { name } = describe(error);
  const advice = advices.find(([pattern]) => pattern.test(name))?.[1] ?? '';
  return new SummariserRefusedError(`Amazon Bedrock refused to summarise with ${modelId} (${what(error)}).${advice}`, {
    cause: error,
  });
}

/** The pipeline's error for a call that no try succeeded in within its time. */
export function gaveUp(cause: unknown, modelId: string, seconds: number): SummariserUnavailableError {
  return new SummariserUnavailableError(
    `Amazon Bedrock did not summarise with ${modelId} within ${seconds} s (last: ${what(cause)}).`,
    { cause },
  );
}

const advices: readonly (readonly [RegExp, string])[] = [
  [
    /^AccessDenied/,
    ' Grant the role bedrock:InvokeModel on the model and on its inference profile, and enable the model for the account.',
  ],
  [/^ResourceNotFound/, ' Check the model ID and that the region has the model.'],
  [
    /^Validation/,
    ' Check the model ID (many models are called by an inference profile alone) and that the model supports temperature 0, the token limit and the form of the answer.',
  ],
  [/^ServiceQuotaExceeded/, ' Raise the quota of the account.'],
  [/^(?:Credentials|UnrecognizedClient|InvalidSignature|ExpiredToken)/, ' Check the AWS credentials and region.'],
];

function what(error: unknown): string {
  const { name, status } = describe(error);
  return status === null ? name : `${name}, HTTP ${status}`;
}

function describe(error: unknown): { readonly name: string; readonly status: number | null } {
  if (!(error instanceof Error)) return { name: 'unknown error', status: null };
  const metadata = (error as { readonly $metadata?: { readonly httpStatusCode?: number } }).$metadata;
  return { name: error.name, status: metadata?.httpStatusCode ?? null };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
