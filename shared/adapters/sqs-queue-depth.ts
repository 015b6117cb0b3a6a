import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { QueueUnavailableError } from '../domain/errors.ts';

/** How many messages a queue holds, as far as SQS knows it at the moment. */
export interface QueueDepth {
  readonly waiting: number;
  readonly inFlight: number;
  readonly delayed: number;
}

/** Looks how many messages a queue holds. @throws QueueUnavailableError */
export async function queueDepth(client: SQSClient, queueUrl: string): Promise<QueueDepth> {
  try {
    const { Attributes = {} } = await client.send(
      new GetQueueAttributesCommand({
        QueueUrl: queueUrl,
        AttributeNames: [
          'ApproximateNumberOfMessages',
          'ApproximateNumberOfMessagesNotVisible',
          'ApproximateNumberOfMessagesDelayed',
        ],
      }),
    );
    return {
      waiting: Number(Attributes.ApproximateNumberOfMessages ?? 0),
      inFlight: Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0),
      delayed: Number(Attributes.ApproximateNumberOfMessagesDelayed ?? 0),
    };
  } catch (error) {
    throw new QueueUnavailableError(`Could not look into the queue ${queueUrl}.`, { cause: error });
  }
}
