import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import type { Simulation } from './simulation.ts';

/**
 * Lets the adapters' own waiting, pacing and time limits run in simulated time: `setTimeout` of node:timers/promises,
 * `performance.now` and `AbortSignal.timeout`. @returns what puts the real ones back
 */
export function useVirtualTimers(simulation: Simulation): () => void {
  const real = { sleep: timers.setTimeout, timeout: AbortSignal.timeout, now: performance.now };
  const beganAt = simulation.now;

  const sleep = (delayMs = 0, value?: unknown, { signal }: { signal?: AbortSignal } = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const abort = (): void => reject(signal?.reason);
      if (signal?.aborted) return abort();
      signal?.addEventListener('abort', abort, { once: true });
      simulation.after(delayMs, () => {
        signal?.removeEventListener('abort', abort);
        resolve(value);
      });
    });
  Object.assign(timers, { setTimeout: sleep });
  AbortSignal.timeout = (delayMs) => {
    const controller = new AbortController();
    simulation.after(delayMs, () => controller.abort(new DOMException('The time is over.', 'TimeoutError')));
    return controller.signal;
  };
  performance.now = () => simulation.now - beganAt;
  syncBuiltinESMExports();

  return () => {
    Object.assign(timers, { setTimeout: real.sleep });
    AbortSignal.timeout = real.timeout;
    performance.now = real.now;
    syncBuiltinESMExports();
  };
}
