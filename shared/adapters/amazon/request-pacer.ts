import { setTimeout as sleep } from 'node:timers/promises';

/** What throttling leaves of the pace, and the least it leaves of the pace that was asked for. */
const slowdown = 0.6;
const leastShare = 0.1;
/** What is won back of the full pace in a second without throttling. */
const recoveryPerSecond = 0.1;

/**
 * The time whose requests may begin at once after a pause, in seconds. A limit of requests a second is kept as a second's
 * worth that refills: half of it leaves room for what other clients save up.
 */
const savedSeconds = 0.5;

/**
 * Spaces requests evenly, a few at once after a pause; slows down when the service throttles, then without any at once, and
 * recovers with time.
 */
export interface RequestPacer {
  /**
   * Waits for this request's turn.
   * @returns when it began, for `throttled` @throws the signal's reason when it is aborted while waiting
   */
  turn(signal: AbortSignal): Promise<number>;
  /** Tells that the service throttled the request that began then. */
  throttled(beganAt: number): void;
}

/** How a pacer tells the time and waits; simulations bring their own. */
export interface PacerTime {
  /** Milliseconds from any beginning. */
  now(): number;
  /** @throws the signal's reason when it is aborted meanwhile */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

const systemTime: PacerTime = {
  now: () => performance.now(),
  wait: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
};

/** A pacer for one client of a service that allows it so many requests a second. */
export function createRequestPacer(requestsPerSecond: number, time: PacerTime = systemTime): RequestPacer {
  let slowPace = requestsPerSecond;
  let slowedAt = 0;
  let nextTurn = 0;
  const paceAt = (now: number): number =>
    Math.min(requestsPerSecond, slowPace + (requestsPerSecond * recoveryPerSecond * (now - slowedAt)) / 1000);
  return {
    turn: async (signal) => {
      const now = time.now();
      const saved = paceAt(now) < requestsPerSecond ? 0 : Math.max(0, savedSeconds * 1000 - 1000 / requestsPerSecond);
      const at = Math.max(now - saved, nextTurn);
      nextTurn = at + 1000 / paceAt(Math.max(now, at));
      if (at > now) await time.wait(at - now, signal);
      return time.now();
    },
    throttled: (beganAt) => {
      // Requests of one burst are throttled together: they say once that the pace was too high.
      if (beganAt <= slowedAt) return;
      const now = time.now();
      slowPace = Math.max(requestsPerSecond * leastShare, paceAt(now) * slowdown);
      slowedAt = now;
    },
  };
}
