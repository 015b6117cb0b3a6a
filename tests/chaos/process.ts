import type { Random } from './random.ts';
import type { Simulation } from './simulation.ts';

/**
 * What goes wrong at one call. `die-before`: the process dies and the call is never made. `die-after`: the call takes
 * effect and the process dies before it learns of it. `fail-before`: the service answers with a fault. `fail-after`: the
 * call takes effect, and its answer is lost. `self-conflict`: it took effect, its answer was lost, and the client's own
 * retry then found its condition no longer true.
 */
export type Fault = 'die-before' | 'die-after' | 'fail-before' | 'fail-after' | 'self-conflict';
export const faults: readonly Fault[] = ['die-before', 'die-after', 'fail-before', 'fail-after', 'self-conflict'];

/** One call that a process makes to the world outside. */
export interface Call {
  /** The number of the call in the whole simulation, from 0. */
  readonly index: number;
  readonly service: 'store' | 'queue' | 'translator';
  readonly operation: string;
  readonly key: string;
  /** Which process makes it. */
  readonly by: string;
}

/** What a call does and how its failures look to the caller. */
export interface Effect<T> {
  readonly act: () => T;
  readonly unavailable: () => Error;
  readonly conflict?: () => Error;
}

/** How long calls take, in milliseconds: until the effect, and from there until the caller knows. */
export type Latency = (call: Call, random: Random) => readonly [toEffect: number, toAnswer: number];

/** Decides what goes wrong; null when all is well. */
export type FaultPlan = (call: Call) => Fault | null;

/** A run of a function: code that waits for the world at each call, and that can die at any of them. */
export interface Process {
  readonly name: string;
  readonly alive: boolean;
  /** Resolves when the process dies; never when it ends by itself. */
  readonly death: Promise<void>;
  /** Resolves when the process has answered or died. */
  readonly ended: Promise<void>;
  /** Tells that the process has answered. */
  end(): void;
  call<T>(service: Call['service'], operation: string, key: string, effect: Effect<T>): Promise<T>;
  kill(): void;
}

/** What all processes of a world share. */
export interface ProcessWorld {
  readonly simulation: Simulation;
  readonly random: Random;
  readonly latency: Latency;
  readonly plan: FaultPlan;
  /** Told of every call, in the order they are made; answers its number. */
  readonly count: (call: Omit<Call, 'index'>) => number;
}

export function createProcess(world: ProcessWorld, name: string): Process {
  const { simulation, random } = world;
  let alive = true;
  let die: () => void = () => {};
  const death = new Promise<void>((resolve) => {
    die = resolve;
  });
  let end: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const kill = (): void => {
    alive = false;
    die();
    end();
  };

  return {
    name,
    get alive() {
      return alive;
    },
    death,
    ended,
    end: () => end(),
    kill,
    call: (service, operation, key, effect) =>
      // A dead process's promises stay as they are for ever: none of its code runs again.
      new Promise((resolve, reject) => {
        if (!alive) return;
        const made = { service, operation, key, by: name };
        const call: Call = { index: world.count(made), ...made };
        const fault = world.plan(call);
        const [toEffect, toAnswer] = world.latency(call, random);
        if (fault === 'die-before') {
          kill();
          return;
        }
        const answer = (settle: () => void): void => simulation.after(toAnswer, () => alive && settle());
        simulation.after(toEffect, () => {
          // What was under way when the process died may have reached the service, or not.
          if (!alive && random.chance(0.5)) return;
          if (fault === 'fail-before') {
            answer(() => reject(effect.unavailable()));
            return;
          }
          try {
            const result = effect.act();
            if (fault === 'die-after') kill();
            else if (fault === 'fail-after') answer(() => reject(effect.unavailable()));
            else if (fault === 'self-conflict') answer(() => reject((effect.conflict ?? effect.unavailable)()));
            else answer(() => resolve(result));
          } catch (error) {
            answer(() => reject(error));
          }
        });
      }),
  };
}

/** Every call takes a millisecond. */
export const evenLatency: Latency = () => [1, 0];

/** About what the services take: tens of milliseconds for S3 and SQS, hundreds for a translation. */
export const usualLatency: Latency = ({ service }, random) => {
  const total = service === 'translator' ? 200 + random.below(300) : 10 + random.below(30);
  return [total / 2, total / 2];
};

/** Anything from nothing to minutes, so that calls of racing processes interleave in every way, past leases' ends. */
export const wildLatency: Latency = (_call, random) => {
  const draw = (): number => (random.chance(0.02) ? random.below(400_000) : Math.floor(10 ** (random.next() * 3.5)));
  return [draw(), draw()];
};
