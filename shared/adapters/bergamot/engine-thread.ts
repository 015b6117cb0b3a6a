import { Worker } from 'node:worker_threads';
import { TranslatorUnavailableError } from '../../domain/errors.ts';
import type { EngineAnswer, EngineRequest } from './engine-worker.ts';

/** How long the engine may take. */
export interface EngineLimits {
  readonly loadSeconds: number;
  /** For a request, beside `secondsPerLetter` for each of its characters. */
  readonly requestSeconds: number;
  readonly secondsPerLetter: number;
}

/** An engine on a thread of its own. */
export interface EngineThread {
  /** @throws TranslatorUnavailableError when the engine fails, dies or hangs; the next call starts it anew */
  translate(lines: readonly string[], signal?: AbortSignal): Promise<readonly string[]>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (targets: readonly string[]) => void;
  readonly reject: (error: Error) => void;
}

/** A tenth of the speed that the real model reaches on two slow cores. */
const defaultLimits: EngineLimits = { loadSeconds: 60, requestSeconds: 20, secondsPerLetter: 0.004 };

/** Starts engines for a model's folder when they are needed, one at a time, and watches over them. */
export function createEngineThread(directory: string, limits: EngineLimits = defaultLimits): EngineThread {
  const script = new URL('./engine-worker.ts', import.meta.url);
  let running: { readonly worker: Worker; readonly waiting: Map<number, Waiting> } | null = null;
  let nextId = 1;

  const stop = (error: Error): void => {
    const stopped = running;
    running = null;
    for (const { reject } of stopped?.waiting.values() ?? []) reject(error);
    void stopped?.worker.terminate();
  };

  const start = (): NonNullable<typeof running> => {
    const worker = new Worker(script, { workerData: { directory } });
    const waiting = new Map<number, Waiting>();
    const started = { worker, waiting };
    const isCurrent = (): boolean => running === started;
    worker.on('message', (message: EngineAnswer) => {
      const caller = waiting.get(message.id);
      waiting.delete(message.id);
      if ('error' in message)
        caller?.reject(new TranslatorUnavailableError(`The neural engine failed: ${message.error}.`));
      else caller?.resolve(message.targets);
    });
    worker.on('error', (error) => {
      if (isCurrent()) stop(new TranslatorUnavailableError('The neural engine broke down.', { cause: error }));
    });
    worker.on('exit', (code) => {
      if (isCurrent()) stop(new TranslatorUnavailableError(`The neural engine ended (exit code ${code}).`));
    });
    // An idle engine does not keep the process alive; a watchdog does while there is something to wait for.
    worker.unref();
    return started;
  };

  /** Waits for the answer with an id; whoever waits longer than allowed finds a dead or hanging engine. */
  const answered = (
    waiting: Map<number, Waiting>,
    id: number,
    seconds: number,
    signal?: AbortSignal,
  ): Promise<readonly string[]> =>
    new Promise((resolve, reject) => {
      const watchdog = setTimeout(() => {
        stop(
          new TranslatorUnavailableError(
            `The neural engine did not answer within ${Math.ceil(seconds)} s and was stopped.`,
          ),
        );
      }, seconds * 1000);
      const abort = (): void => stop(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
      const settle = (): void => {
        clearTimeout(watchdog);
        signal?.removeEventListener('abort', abort);
      };
      signal?.addEventListener('abort', abort, { once: true });
      waiting.set(id, {
        resolve: (targets) => {
          settle();
          resolve(targets);
        },
        reject: (error) => {
          settle();
          reject(error);
        },
      });
    });

  let loading: Promise<unknown> | null = null;
  return {
    translate: async (lines, signal) => {
      signal?.throwIfAborted();
      if (running === null) {
        running = start();
        loading = answered(running.waiting, 0, limits.loadSeconds);
      }
      const { worker, waiting } = running;
      try {
        await loading;
      } catch (error) {
        stop(error instanceof Error ? error : new Error(String(error)));
        throw error;
      }
      signal?.throwIfAborted();
      const id = nextId;
      nextId += 1;
      const letters = lines.reduce((sum, line) => sum + line.length, 0);
      const answer = answered(waiting, id, limits.requestSeconds + limits.secondsPerLetter * letters, signal);
      worker.postMessage({ id, lines } satisfies EngineRequest);
      return answer;
    },
    close: async () => {
      const { worker } = running ?? {};
      stop(new Error('closed'));
      await worker?.terminate();
    },
  };
}
