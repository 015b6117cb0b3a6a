import { PermanentError, RetryableError } from '../../domain/errors.ts';

/** The summariser is too busy, unreachable or out of order just now. */
export class SummariserUnavailableError extends RetryableError {
  override readonly name = 'SummariserUnavailableError';
}

/** The summariser refuses this request and would refuse it again (permissions, settings, a model that is not there). */
export class SummariserRefusedError extends PermanentError {
  override readonly name = 'SummariserRefusedError';
}
