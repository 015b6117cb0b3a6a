import type { PacerTime } from '../../shared/adapters/amazon/request-pacer.ts';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock that jumps from one event to the next: whoever waits is woken in order, however far away that is. */
export class SimulatedTime implements PacerTime {
  #now = 0;
  #heap: Sleeper[] = [];

  now(): number {
    return this.#now;
  }

  wait(milliseconds: number): Promise<void> {
    return new Promise((wake) => this.#push({ at: this.#now + Math.max(0, milliseconds), wake }));
  }

  /** Lets time pass until `done`, or until nobody waits any more. */
  async run(done: () => boolean): Promise<void> {
    await settled();
    while (!done()) {
      const next = this.#pop();
      if (next === undefined) return;
      this.#now = next.at;
      next.wake();
      while (this.#heap[0]?.at === this.#now) this.#pop()?.wake();
      await settled();
    }
  }

  #push(sleeper: Sleeper): void {
    const heap = this.#heap;
    let index = heap.push(sleeper) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if ((heap[parent] as Sleeper).at <= sleeper.at) break;
      heap[index] = heap[parent] as Sleeper;
      index = parent;
    }
    heap[index] = sleeper;
  }

  #pop(): Sleeper | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && (heap[child + 1] as Sleeper).at < (heap[child] as Sleeper).at) child += 1;
      if ((heap[child] as Sleeper).at >= last.at) break;
      heap[index] = heap[child] as Sleeper;
      index = child;
    }
    heap[index] = last;
    return first;
  }
}

/** Waits until all that was woken has run as far as it can. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Evenly spread numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
