import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { variables } from '../../shared/config/names.ts';
import { durableQueue } from './durable-queue.ts';
import type { Lane } from './lane.ts';

/** Where messages that ran out of retries wait for a person, for as long as SQS keeps them. */
export class ParkedQueue extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, key?: IKey) {
    super(scope, id);
    this.queue = durableQueue(this, 'Queue', { key });
  }

  /** Lets a function park messages, and tells it where. */
  letPark(parker: LambdaFunction): void {
    this.queue.grant(parker, 'sqs:SendMessage');
    parker.addEnvironment(variables.parkedQueueUrl, this.queue.queueUrl);
  }

  /** Lets a function see how many messages are parked, and tells it where. */
  letMeasure(observer: LambdaFunction): void {
    this.queue.grant(observer, 'sqs:GetQueueAttributes');
    observer.addEnvironment(variables.parkedQueueUrl, this.queue.queueUrl);
  }
}

/** Feeds a lane's dead letters to the function that records failures. */
export function recordFailuresOf(lane: Lane, recorder: LambdaFunction): void {
  recorder.addEventSource(new SqsEventSource(lane.deadLetterQueue, { batchSize: 1, reportBatchItemFailures: true }));
}
