import { Worker } from 'node:worker_threads';
import type { Processed, Stage } from '../../shared/use-cases/process-article.ts';
import type { Order, RunOrder, Tidings, TranslateOrder } from './messages.ts';

/** The pipeline on a thread of its own, so that the page answers while it works. */
export interface PipelineThread {
  /** @throws Error when not even a manifest could be written, or the thread broke down */
  run(order: RunOrder, onStage: (stage: Stage) => void): Promise<Processed>;
  /** @throws Error when the translator failed */
  translate(order: TranslateOrder): Promise<readonly string[]>;
  close(): Promise<void>;
}

interface Waiting {
  readonly onStage: (stage: Stage) => void;
  readonly resolve: (tidings: Tidings) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the thread when it is first needed, and anew after it broke down. */
export function createPipelineThread(): PipelineThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastId = 0;
  let before: Promise<unknown> = Promise.resolve();

  function breakDown(broken: Worker, error: Error): void {
    if (worker !== broken) return;
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function start(): Worker {
    const started = new Worker(new URL('./pipeline-worker.ts', import.meta.url));
    started.on('message', (tidings: Tidings) => {
      const caller = waiting.get(tidings.id);
      if ('stage' in tidings) {
        caller?.onStage(tidings.stage);
        return;
      }
      waiting.delete(tidings.id);
      if ('fault' in tidings) caller?.reject(new Error(tidings.fault));
      else caller?.resolve(tidings);
    });
    started.on('error', (error) => breakDown(started, error instanceof Error ? error : new Error(String(error))));
    started.on('exit', (code) => breakDown(started, new Error(`The pipeline’s thread ended (exit code ${code}).`)));
    started.unref();
    return started;
  }

  function give(order: RunOrder | TranslateOrder, onStage: (stage: Stage) => void): Promise<Tidings> {
    const given = before.then(
      () =>
        new Promise<Tidings>((resolve, reject) => {
          lastId += 1;
          waiting.set(lastId, { onStage, resolve, reject });
          worker ??= start();
          worker.postMessage({ ...order, id: lastId } satisfies Order);
        }),
    );
    before = given.catch(() => undefined);
    return given;
  }

  return {
    run: async (order, onStage) => {
      const tidings = await give(order, onStage);
      if (!('manifest' in tidings)) throw new Error('The pipeline’s thread answered something else.');
      return { manifest: tidings.manifest, unchanged: tidings.unchanged };
    },
    translate: async (order) => {
      const tidings = await give(order, () => {});
      if (!('targets' in tidings)) throw new Error('The pipeline’s thread answered something else.');
      return tidings.targets;
    },
    close: async () => {
      const running = worker;
      worker = null;
      await running?.terminate();
      for (const { reject } of waiting.values()) reject(new Error('The studio was closed.'));
      waiting.clear();
    },
  };
}
