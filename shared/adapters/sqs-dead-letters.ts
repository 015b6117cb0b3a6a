import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { QueueUnavailableError } from '../domain/errors.ts';

/** Puts a message where its queue would put it after its last receive. */
export type GiveUp = (message: { readonly body: string }) => Promise<void>;

/** Gives messages up to a dead-letter queue in SQS, unchanged. */
export function createGiveUp(client: SQSClient, deadLettersUrl: string): GiveUp {
  return async ({ body }) => {
    try {
      await client.send(new SendMessageCommand({ QueueUrl: deadLettersUrl, MessageBody: body }));
    } catch (error) {
      throw new QueueUnavailableError(`Could not send a message to ${deadLettersUrl}.`, { cause: error });
    }
  };
}
