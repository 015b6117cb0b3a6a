import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Processed, Stage } from '../../shared/use-cases/process-article.ts';
import type { Order, RunOrder, Tidings, TranslateOrder } from './messages.ts';

/** The pipeline in a process of its own: the page answers while it works, and outlives it when it breaks down. */
export interface PipelineProcess {
  /** @throws Error when not even a manifest could be written, or the process broke down */
  run(order: RunOrder, onStage: (stage: Stage) => void): Promise<Processed>;
  /** @throws Error when the translator failed */
  translate(order: TranslateOrder): Promise<readonly string[]>;
  /** Lets the article that is under way end, for a while. */
  close(): Promise<void>;
}

interface Waiting {
  readonly onStage: (stage: Stage) => void;
  readonly resolve: (tidings: Tidings) => void;
  readonly reject: (error: Error) => void;
}

const script = fileURLToPath(new URL('./pipeline-worker.ts', import.meta.url));
const closePatienceMs = 10_000;

/** Starts the process when it is first needed, and anew after it broke down. */
export function createPipelineProcess(): PipelineProcess {
  const waiting = new Map<number, Waiting>();
  let child: ChildProcess | null = null;
  let lastId = 0;
  let before: Promise<unknown> = Promise.resolve();

  function ended(broken: ChildProcess, why: string): void {
    if (child !== broken) return;
    child = null;
    for (const { reject } of waiting.values())
      reject(new Error(`The pipeline’s process ended (${why}). Run it again.`));
    waiting.clear();
  }

  function start(): ChildProcess {
    const started = fork(script, { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
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
    started.on('error', (error) => ended(started, error.message));
    started.on('exit', (code, signal) => ended(started, signal ?? `exit code ${code}`));
    return started;
  }

  function give(order: RunOrder | TranslateOrder, onStage: (stage: Stage) => void): Promise<Tidings> {
    const given = before.then(
      () =>
        new Promise<Tidings>((resolve, reject) => {
          lastId += 1;
          waiting.set(lastId, { onStage, resolve, reject });
          child ??= start();
          child.send({ ...order, id: lastId } satisfies Order);
        }),
    );
    before = given.catch(() => undefined);
    return given;
  }

  return {
    run: async (order, onStage) => {
      const tidings = await give(order, onStage);
      if (!('manifest' in tidings)) throw new Error('The pipeline’s process answered something else.');
      return { manifest: tidings.manifest, unchanged: tidings.unchanged };
    },
    translate: async (order) => {
      const tidings = await give(order, () => {});
      if (!('targets' in tidings)) throw new Error('The pipeline’s process answered something else.');
      return tidings.targets;
    },
    close: async () => {
      const running = child;
      if (running === null) return;
      const gone = new Promise((resolve) => running.once('exit', resolve));
      // The channel's end tells it to go; an article under way is finished first, so that no lease is left behind.
      if (running.connected) running.disconnect();
      const patience = setTimeout(() => running.kill('SIGKILL'), closePatienceMs);
      await gone;
      clearTimeout(patience);
    },
  };
}
