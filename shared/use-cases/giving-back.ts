import { ConflictError, faultCode, PipelineError } from '../domain/errors.ts';
import type { RunProgress } from './run-progress.ts';

/**
 * Does what may take the lease. When it fails while the lease is held, wherever that is, the lease is given back with the
 * fault noted, so that the next run need not wait until it ends.
 */
export async function givingBack<T>(progress: RunProgress | null, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (progress?.holdsLease) await giveBack(progress, error);
    throw error;
  }
}

async function giveBack(progress: RunProgress, error: unknown): Promise<void> {
  try {
    await progress.release(error instanceof ConflictError ? null : faultOf(error));
  } catch (releaseError) {
    // Another run has taken over the progress object: the lease is not ours to give back any more.
    if (!(releaseError instanceof ConflictError)) throw releaseError;
  }
}

function faultOf(error: unknown): { code: string; message: string } {
  return error instanceof PipelineError
    ? { code: faultCode(error), message: error.message }
    : { code: faultCode(error), message: 'The translation stopped for a reason that only the log tells.' };
}
