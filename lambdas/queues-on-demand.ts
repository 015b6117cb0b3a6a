import { onDemand } from '../shared/domain/on-demand.ts';
import type { HintQueue } from '../shared/ports/hint-queue.ts';
import type { FailurePaths } from './middleware/queue-handler.ts';

/** An article that goes its way needs no queue: SQS's client is loaded with the first message that does. */
const queues = onDemand(() => import('./queues.ts'));

/** A queue for hints. */
export function hintQueue(url: string): HintQueue {
  return { send: async (hint, options) => (await queues()).hintQueue(url).send(hint, options) };
}

/** What becomes of a queue's messages whose handling failed. */
export function failurePaths(url: string, deadLettersUrl: string): Required<FailurePaths> {
  const made = onDemand(async () => (await queues()).failurePaths(url, deadLettersUrl));
  return {
    retryDelay: async (message) => (await made()).retryDelay(message),
    giveUp: async (message) => (await made()).giveUp(message),
  };
}
