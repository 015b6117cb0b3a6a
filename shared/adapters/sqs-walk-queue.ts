import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { QueueUnavailableError } from '../domain/errors.ts';
import type { WalkRequest } from '../domain/walk.ts';
import { messageBody } from './sqs-message-body.ts';

/** Sends a walk on its way, or the rest of it once more. @throws QueueUnavailableError */
export async function sendWalk(
  client: SQSClient,
  queueUrl: string,
  request: WalkRequest,
  delaySeconds = 0,
): Promise<void> {
  try {
    await client.send(
      new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: messageBody(request), DelaySeconds: delaySeconds }),
    );
  } catch (error) {
    throw new QueueUnavailableError(`Could not send the walk ${request.walk} to its queue.`, { cause: error });
  }
}
