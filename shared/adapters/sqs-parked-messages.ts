import { DeleteMessageCommand, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { QueueUnavailableError } from '../domain/errors.ts';
import type { ParkedMessages } from '../ports/parked-messages.ts';

/** How long a message that was taken stays hidden from others: a redrive deals with it in less. */
const hiddenSeconds = 120;

/** The messages of the parked queue in SQS, ten at a time. */
export function createSqsParkedMessages(client: SQSClient, queueUrl: string): ParkedMessages {
  return {
    take: async () => {
      try {
        const { Messages = [] } = await client.send(
          new ReceiveMessageCommand({
            QueueUrl: queueUrl,
            MaxNumberOfMessages: 10,
            VisibilityTimeout: hiddenSeconds,
            WaitTimeSeconds: 1,
            MessageAttributeNames: ['origin'],
          }),
        );
        return Messages.map(({ MessageId = '', Body = '', ReceiptHandle = '', MessageAttributes }) => ({
          id: MessageId,
          body: Body,
          origin: MessageAttributes?.origin?.StringValue ?? null,
          receipt: ReceiptHandle,
        }));
      } catch (error) {
        throw new QueueUnavailableError('Could not take messages from the parked queue.', { cause: error });
      }
    },
    remove: async ({ id, receipt }) => {
      try {
        await client.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle: receipt }));
      } catch (error) {
        throw new QueueUnavailableError(`Could not remove the message ${id} from the parked queue.`, { cause: error });
      }
    },
  };
}
