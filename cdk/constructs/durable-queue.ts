import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { type DeadLetterQueue, Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** Messages are kept as long as SQS can: an outage of the translator must not lose one. */
const messageRetention = Duration.days(14);

/** How long SQS uses one data key: an hour of messages costs one request to KMS. */
const dataKeyReuse = Duration.hours(1);

/** A queue as all of the pipeline's are: encrypted, closed to plain HTTP, with SQS's longest retention. */
export function durableQueue(
  scope: Construct,
  id: string,
  props: {
    readonly visibilityTimeout?: Duration;
    readonly deadLetterQueue?: DeadLetterQueue;
    /** Encrypts the messages; a key that SQS manages when absent. */
    readonly key?: IKey | undefined;
  } = {},
): Queue {
  const { key, ...rest } = props;
  return new Queue(scope, id, {
    ...(key === undefined
      ? { encryption: QueueEncryption.SQS_MANAGED }
      : { encryption: QueueEncryption.KMS, encryptionMasterKey: key, dataKeyReuse }),
    enforceSSL: true,
    retentionPeriod: messageRetention,
    ...rest,
  });
}
