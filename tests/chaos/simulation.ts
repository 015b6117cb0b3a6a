import { settled, watchTurns } from './real-turns.ts';

interface Happening {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** Simulated time: what is due happens in order of time, and code under test runs in between until it waits. */
export interface Simulation {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How many things have happened so far. */
  readonly happened: number;
  /** Lets something happen after so many milliseconds. */
  after(delayMs: number, run: () => void): void;
  /** Lets time pass until nothing is due any more. @throws Error when it never comes to rest. */
  rest(): Promise<void>;
}

/** More than any scenario needs: beyond it something goes round in circles. */
const maxHappenings = 20_000_000;

/** A simulation that begins on a fixed day; equal times happen in the order in which they were planned. */
export function createSimulation(limit = maxHappenings): Simulation {
  const heap: Happening[] = [];
  let now = Date.UTC(2026, 0, 15, 10);
  let planned = 0;
  let happened = 0;
  return {
    get now() {
      return now;
    },
    get happened() {
      return happened;
    },
    after: (delayMs, run) => {
      planned += 1;
      push(heap, { at: now + Math.max(0, delayMs), order: planned, run });
    },
    rest: async () => {
      const unwatch = watchTurns();
      try {
        for (let turn = 0; turn < 5; turn += 1) await settled();
        for (let due = pop(heap); due !== undefined; due = pop(heap)) {
          happened += 1;
          if (happened > limit) throw new Error(`The world did not come to rest within ${limit} happenings.`);
          now = due.at;
          due.run();
          await settled();
        }
      } finally {
        unwatch();
      }
    },
  };
}

function before(a: Happening, b: Happening): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

function push(heap: Happening[], item: Happening): void {
  let index = heap.push(item) - 1;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    const above = heap[parent] as Happening;
    if (before(above, item)) break;
    heap[index] = above;
    index = parent;
  }
  heap[index] = item;
}

function pop(heap: Happening[]): Happening | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (top === undefined || last === undefined || heap.length === 0) return top;
  let index = 0;
  for (;;) {
    let child = index * 2 + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && before(heap[child + 1] as Happening, heap[child] as Happening)) child += 1;
    if (!before(heap[child] as Happening, last)) break;
    heap[index] = heap[child] as Happening;
    index = child;
  }
  heap[index] = last;
  return top;
}
