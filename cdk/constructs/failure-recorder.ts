import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { variables } from '../../shared/config/names.ts';
import type { Stage } from './stage.ts';

/** Where messages that ran out of retries wait for a person, for as long as SQS keeps them. */
export class ParkedQueue extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
  }

  /** Lets a function park messages, and tells it where. */
  letPark(parker: LambdaFunction): void {
    this.queue.grantSendMessages(parker);
    parker.addEnvironment(variables.parkedQueueUrl, this.queue.queueUrl);
  }
}

/** Feeds a stage's dead letters to the function that records failures. */
export function recordFailuresOf(stage: Stage, recorder: LambdaFunction): void {
  recorder.addEventSource(new SqsEventSource(stage.deadLetterQueue, { batchSize: 1, reportBatchItemFailures: true }));
}
