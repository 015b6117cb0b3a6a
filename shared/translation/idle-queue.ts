/** Work that can wait until the event loop has nothing else to do. */
export interface IdleQueue {
  /** A task that gives a promise is awaited. */
  add(task: () => unknown): void;
  /** Resolves when every task has run. @throws what the first task that failed threw */
  done(): Promise<void>;
}

/**
 * Runs small tasks one by one, in every second turn of the event loop: answers that arrive meanwhile, and the requests that
 * follow them, take several turns and go first.
 */
export function createIdleQueue(): IdleQueue {
  const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const tasks: (() => unknown)[] = [];
  let next = 0;
  let running: Promise<void> = Promise.resolve();
  const run = async (): Promise<void> => {
    while (next < tasks.length) {
      await nextTurn();
      await tasks[next]?.();
      await nextTurn();
      next += 1;
    }
  };
  return {
    add: (task) => {
      const isIdle = next === tasks.length;
      tasks.push(task);
      if (!isIdle) return;
      running = run();
      // A failure is told by `done`; until then nobody listens.
      running.catch(() => undefined);
    },
    done: () => running,
  };
}
