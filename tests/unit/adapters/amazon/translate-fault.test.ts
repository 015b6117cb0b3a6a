import { describe, expect, it } from 'vitest';
import { faultOf, toTranslatorError } from '../../../../shared/adapters/amazon/translate-fault.ts';
import { TranslatorRefusedError, TranslatorUnavailableError } from '../../../../shared/domain/errors.ts';

function serviceError(name: string, httpStatusCode: number, extra: object = {}): Error {
  return Object.assign(new Error('secret text'), { name, $metadata: { httpStatusCode, ...extra } });
}

/** Every error that the API Reference lists for TranslateText and the terminologies, and those common to all actions. */
const documented: readonly (readonly [name: string, status: number, fault: ReturnType<typeof faultOf>])[] = [
  ['DetectedLanguageLowConfidenceException', 400, 'refused'],
  ['InternalServerException', 500, 'unavailable'],
  ['InvalidRequestException', 400, 'refused'],
  ['ResourceNotFoundException', 400, 'replaced'],
  ['ServiceUnavailableException', 400, 'unavailable'],
  ['TextSizeLimitExceededException', 400, 'refused'],
  ['TooManyRequestsException', 400, 'throttled'],
  ['UnsupportedLanguagePairException', 400, 'refused'],
  ['InvalidParameterValueException', 400, 'refused'],
  ['LimitExceededException', 400, 'refused'],
  ['ConcurrentModificationException', 400, 'unavailable'],
  ['AccessDeniedException', 403, 'refused'],
  ['ExpiredTokenException', 403, 'refused'],
  ['IncompleteSignature', 403, 'refused'],
  ['InternalFailure', 500, 'unavailable'],
  ['MalformedHttpRequestException', 400, 'refused'],
  ['NotAuthorized', 401, 'refused'],
  ['OptInRequired', 403, 'refused'],
  ['RequestAbortedException', 400, 'unavailable'],
  ['RequestEntityTooLargeException', 413, 'refused'],
  ['RequestExpired', 400, 'unavailable'],
  ['RequestTimeoutException', 408, 'unavailable'],
  ['ServiceUnavailable', 503, 'unavailable'],
  ['ThrottlingException', 400, 'throttled'],
  ['UnrecognizedClientException', 403, 'refused'],
  ['UnknownOperationException', 404, 'refused'],
  ['ValidationError', 400, 'refused'],
  ['ValidationException', 400, 'refused'],
];

describe('faultOf', () => {
  it.each(documented)('takes %s, HTTP %i, for %s', (name, status, fault) => {
    expect(faultOf(serviceError(name, status))).toBe(fault);
  });

  it('repeats what a wrong clock spoilt, once the client has set it right', () => {
    expect(faultOf(serviceError('InvalidSignatureException', 403))).toBe('refused');
    expect(faultOf(serviceError('InvalidSignatureException', 403, { clockSkewCorrected: true }))).toBe('unavailable');
  });

  it('goes by the status where it does not know the name, and takes the rest for the network', () => {
    expect(faultOf(serviceError('Unheard', 429))).toBe('throttled');
    expect(faultOf(serviceError('Unheard', 502))).toBe('unavailable');
    expect(faultOf(serviceError('Unheard', 418))).toBe('refused');
    expect(faultOf(new Error('socket hang up'))).toBe('unavailable');
    expect(faultOf('nonsense')).toBe('unavailable');
  });
});

describe('toTranslatorError', () => {
  it.each(documented)('makes %s an error that says whether trying again helps', (name, status, fault) => {
    const error = toTranslatorError(serviceError(name, status), 'a request to translate');
    expect(error).toBeInstanceOf(fault === 'refused' ? TranslatorRefusedError : TranslatorUnavailableError);
    expect(error.message).toContain(`(${name}, HTTP ${status})`);
    expect(error.message).not.toContain('secret');
  });

  it('leaves errors of the pipeline as they are', () => {
    const error = new TranslatorRefusedError('no');
    expect(toTranslatorError(error, 'anything')).toBe(error);
  });
});
