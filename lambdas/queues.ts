import { SQSClient } from '@aws-sdk/client-sqs';
import { createGiveUp } from '../shared/adapters/sqs-dead-letters.ts';
import { createSqsHintQueue } from '../shared/adapters/sqs-hint-queue.ts';
import { createRetryDelay } from '../shared/adapters/sqs-retry-delay.ts';
import type { HintQueue } from '../shared/ports/hint-queue.ts';
import type { FailurePaths } from './middleware/queue-handler.ts';

const client = new SQSClient();

/** A queue for hints. */
export function hintQueue(url: string): HintQueue {
  return createSqsHintQueue(client, url);
}

/** What becomes of a queue's messages whose handling failed. */
export function failurePaths(url: string, deadLettersUrl: string): Required<FailurePaths> {
  return { retryDelay: createRetryDelay(client, url), giveUp: createGiveUp(client, deadLettersUrl) };
}
