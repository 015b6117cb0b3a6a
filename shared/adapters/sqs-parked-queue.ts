import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { QueueUnavailableError } from '../domain/errors.ts';
import type { ParkedQueue } from '../ports/parked-queue.ts';

/** The parked queue in SQS; the attribute `origin` names the dead-letter queue that a message came through. */
export function createSqsParkedQueue(client: SQSClient, queueUrl: string): ParkedQueue {
  return {
    park: async ({ body, origin }) => {
      try {
        await client.send(
          new SendMessageCommand({
            QueueUrl: queueUrl,
            MessageBody: body,
            MessageAttributes: { origin: { DataType: 'String', StringValue: origin } },
          }),
        );
      } catch (error) {
        throw new QueueUnavailableError(`Could not park a message of ${origin}.`, { cause: error });
      }
    },
  };
}
