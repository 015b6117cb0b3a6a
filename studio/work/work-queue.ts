import type { Stage } from '../../shared/use-cases/process-article.ts';

/** Where an article is on its way through the pipeline. */
export type WorkState = 'waiting' | Stage;

/** How far the present batch is: from the first order after a rest to the next rest. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A piece of work: for one article, once at a time. */
export interface Job {
  readonly key: string;
  /** Names what is done: an order that already waits under this name is not taken twice. */
  readonly name: string;
  readonly work: (onStage: (stage: Stage) => void) => Promise<void>;
}

/** Whom the queue tells what happens. */
export interface WorkWatcher {
  /** `state` is null when the article rests again; `fault` says why the work could not even be recorded. */
  changed(key: string, state: WorkState | null, fault: string | null): void;
  progress(progress: Progress): void;
}

/** Does one job after the other, in the order they came. */
export interface WorkQueue {
  add(job: Job): void;
  stateOf(key: string): WorkState | null;
  progress(): Progress;
  /** What went wrong with an article's last job without leaving a manifest, if anything. */
  faultOf(key: string): string | null;
  /** Resolves when nothing waits and nothing is under way. */
  atRest(): Promise<void>;
  /** Forgets what waits. */
  clear(): void;
}

export function createWorkQueue(watcher: WorkWatcher): WorkQueue {
  const waiting: Job[] = [];
  const faults = new Map<string, string>();
  let current: { readonly job: Job; state: WorkState } | null = null;
  let progress: Progress = { done: 0, total: 0 };
  let working: Promise<void> = Promise.resolve();

  const stateOf = (key: string): WorkState | null => {
    if (current?.job.key === key) return current.state;
    return waiting.some((job) => job.key === key) ? 'waiting' : null;
  };

  function step(change: Partial<Progress>): void {
    progress = { ...progress, ...change };
    watcher.progress(progress);
  }

  async function workOff(): Promise<void> {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const { key } = job;
      const under = { job, state: 'waiting' as WorkState };
      current = under;
      try {
        await job.work((stage) => {
          under.state = stage;
          watcher.changed(key, stage, null);
        });
        faults.delete(key);
      } catch (error) {
        faults.set(key, error instanceof Error ? error.message : String(error));
      }
      current = null;
      step({ done: progress.done + 1 });
      watcher.changed(key, stateOf(key), faults.get(key) ?? null);
    }
    current = null;
  }

  return {
    add: (job) => {
      if (waiting.some(({ name }) => name === job.name)) return;
      const resting = current === null && waiting.length === 0;
      waiting.push(job);
      if (resting) {
        progress = { done: 0, total: 0 };
        working = working.then(workOff);
      }
      step({ total: progress.total + 1 });
      watcher.changed(job.key, stateOf(job.key), null);
    },
    stateOf,
    progress: () => progress,
    faultOf: (key) => faults.get(key) ?? null,
    atRest: async () => {
      for (let seen: Promise<void> | null = null; seen !== working; ) {
        seen = working;
        await seen;
      }
    },
    clear: () => {
      waiting.length = 0;
    },
  };
}
