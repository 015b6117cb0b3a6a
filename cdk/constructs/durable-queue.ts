import { Duration } from 'aws-cdk-lib';
import { type DeadLetterQueue, Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** Messages are kept as long as SQS can: an outage of the translator must not lose one. */
const messageRetention = Duration.days(14);

/** A queue as all of the pipeline's are: encrypted, closed to plain HTTP, with SQS's longest retention. */
export function durableQueue(
  scope: Construct,
  id: string,
  props: { readonly visibilityTimeout?: Duration; readonly deadLetterQueue?: DeadLetterQueue } = {},
): Queue {
  return new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: messageRetention,
    ...props,
  });
}
