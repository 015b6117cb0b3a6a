import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { QueueUnavailableError } from '../domain/errors.ts';
import type { HintQueue } from '../ports/hint-queue.ts';
import { messageBody } from './sqs-message-body.ts';

/** SQS's limit on a message's delay (Amazon SQS Developer Guide, "Message quotas"). */
const maxDelaySeconds = 900;

/**
 * A stage's queue. A hint has the shape of the S3 event that EventBridge delivers, so that the stage's event filter
 * and its parser know only one.
 */
export function createSqsHintQueue(client: SQSClient, queueUrl: string): HintQueue {
  return {
    send: async ({ bucket, key }, options) => {
      const body = { source: 'tarjuman', 'detail-type': 'Hint', detail: { bucket: { name: bucket }, object: { key } } };
      try {
        await client.send(
          new SendMessageCommand({
            QueueUrl: queueUrl,
            MessageBody: messageBody(body),
            DelaySeconds: Math.min(maxDelaySeconds, Math.max(0, Math.ceil(options?.delaySeconds ?? 0))),
          }),
        );
      } catch (error) {
        throw new QueueUnavailableError(`Could not send the hint for ${key} to its queue.`, { cause: error });
      }
    },
  };
}
