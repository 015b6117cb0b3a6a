import { PipelineError } from '../../shared/domain/errors.ts';

/** What a log says of an error. */
export interface LoggableError {
  readonly name: string;
  /** Only of the pipeline's own errors. */
  readonly message?: string;
  /** Where it was thrown, innermost first. */
  readonly frames: readonly string[];
  /** The service's answer, for its support. */
  readonly status?: number;
  readonly requestId?: string;
  readonly cause?: LoggableError;
}

const maxFrames = 8;
const maxCauses = 3;

/**
 * An error as it may be logged. Messages of services and parsers quote what they were given ("Value '…' failed to
 * satisfy constraint", "Unexpected token … in …"), and that is the article: only the pipeline's own are repeated.
 */
export function loggableError(error: unknown, depth = 0): LoggableError {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const { httpStatusCode, requestId } =
    (error as { readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string } }).$metadata ??
    {};
  return {
    name: error.name,
    ...(error instanceof PipelineError && { message: error.message }),
    frames: framesOf(error),
    ...(httpStatusCode !== undefined && { status: httpStatusCode }),
    ...(requestId !== undefined && { requestId }),
    ...(error.cause !== undefined && depth < maxCauses && { cause: loggableError(error.cause, depth + 1) }),
  };
}

/** The stack begins with the message, however many lines that has: only what follows it is kept. */
function framesOf(error: Error): string[] {
  const { stack = '', message } = error;
  const afterMessage = stack.slice(stack.indexOf(message) + message.length);
  return afterMessage
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .map((line) => line.trim())
    .slice(0, maxFrames);
}
