/**
 * A walk feeds no further page while so many hints wait. A page adds a thousand at most, and the queue holds an hour's
 * work of the smallest environment: the walk, which looks again every few minutes, never lets it run dry.
 */
export const mostWaiting = 3_000;

/** A walk feeds no further page while so many failed messages are parked: somebody has to look first. */
export const mostParked = 100;

/** How long a walk waits before it looks again whether the queue has drained: SQS's longest delay is 900 s. */
export const queueFullWaitSeconds = 300;
