import { ChangeMessageVisibilityCommand, type SQSClient } from '@aws-sdk/client-sqs';

/** SQS's limit on how long a received message can be hidden from then on is twelve hours; a try should come sooner. */
const maxDelaySeconds = 900;
const firstDelaySeconds = 15;

/** Decides when a message whose handling failed is received again. */
export type RetryDelay = (message: { readonly receiptHandle: string; readonly receives: number }) => Promise<number>;

/** How long after its n-th receive a failed message comes back, in seconds. */
export function retryDelaySeconds(receives: number): number {
  return Math.min(maxDelaySeconds, firstDelaySeconds * 2 ** Math.max(0, receives - 1));
}

/**
 * Brings a failed message back after 15 s, 30 s, 60 s … instead of after the queue's whole visibility timeout, which
 * has to outlast a function that died. @returns the delay in seconds @throws what the SQS client throws
 */
export function createRetryDelay(client: SQSClient, queueUrl: string): RetryDelay {
  return async ({ receiptHandle, receives }) => {
    const delaySeconds = retryDelaySeconds(receives);
    await client.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: queueUrl,
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: delaySeconds,
      }),
    );
    return delaySeconds;
  };
}
