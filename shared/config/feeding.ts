/** How long a walk waits before it looks again whether the queue has drained: SQS's longest delay is 900 s. */
export const queueFullWaitSeconds = 300;

/**
 * A walk feeds no further page while so many hints wait: what articles of a second each would need until it looks again,
 * so that the queue never runs dry, and 3,000 at least. A page adds a thousand at most.
 */
export function mostWaiting(concurrency: number): number {
  return Math.max(3_000, concurrency * queueFullWaitSeconds);
}

/** A walk feeds no further page while so many failed messages are parked: somebody has to look first. */
export const mostParked = 100;
