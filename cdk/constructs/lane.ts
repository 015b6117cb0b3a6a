import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { FilterCriteria, FilterRule, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { durableQueue } from './durable-queue.ts';
import { visibilityTimeout } from './pipeline-function.ts';

/** How a lane is worked off. */
export interface LaneProps {
  /** Keys must start with this; checked before the function is started. */
  readonly keyPrefix: string;
  readonly worker: LambdaFunction;
  readonly maxReceiveCount: number;
  /** Messages handled at once; without a bound when absent. */
  readonly maxConcurrency?: number;
  /** Where a dead letter goes that even the failure recorder could not handle. */
  readonly parkedQueue: Queue;
  readonly key?: IKey | undefined;
}

/** Hints on their way to a function: a queue that it works off at its own concurrency, and one for what gets stuck. */
export class Lane extends Construct {
  readonly queue: Queue;
  readonly deadLetterQueue: Queue;
  readonly eventSource: SqsEventSource;

  constructor(scope: Construct, id: string, props: LaneProps) {
    super(scope, id);
    const { worker, maxReceiveCount, key } = props;
    this.deadLetterQueue = durableQueue(this, 'DeadLetters', {
      key,
      visibilityTimeout: Duration.minutes(6),
      deadLetterQueue: { queue: props.parkedQueue, maxReceiveCount },
    });
    this.queue = durableQueue(this, 'Queue', {
      key,
      visibilityTimeout: visibilityTimeout(worker.timeout as Duration),
      deadLetterQueue: { queue: this.deadLetterQueue, maxReceiveCount },
    });
    this.eventSource = new SqsEventSource(this.queue, {
      batchSize: 1,
      reportBatchItemFailures: true,
      ...(props.maxConcurrency === undefined ? {} : { maxConcurrency: props.maxConcurrency }),
      filters: [
        FilterCriteria.filter({ body: { detail: { object: { key: FilterRule.beginsWith(props.keyPrefix) } } } }),
      ],
    });
    worker.addEventSource(this.eventSource);
  }

  /** Lets a function send hints to this lane, and tells it where. */
  letHint(sender: LambdaFunction, variable: string): void {
    this.queue.grant(sender, 'sqs:SendMessage');
    sender.addEnvironment(variable, this.queue.queueUrl);
  }

  /** Lets a function give up a message that no retry can help, and tells it where. */
  letGiveUp(worker: LambdaFunction, variable: string): void {
    this.deadLetterQueue.grant(worker, 'sqs:SendMessage');
    worker.addEnvironment(variable, this.deadLetterQueue.queueUrl);
  }

  /** Lets a function see how many hints wait here. */
  letMeasure(observer: LambdaFunction): void {
    this.queue.grant(observer, 'sqs:GetQueueAttributes');
  }

  /** Lets a function see whether this lane is paused, and tells it which event source that is. */
  letObserve(observer: LambdaFunction, variable: string): void {
    this.#allowOnSource(observer, 'lambda:GetEventSourceMapping', variable);
  }

  /** Lets a function pause this lane, and tells it which event source that is. */
  letPause(pauser: LambdaFunction, variable: string): void {
    this.#allowOnSource(pauser, 'lambda:UpdateEventSourceMapping', variable);
  }

  #allowOnSource(who: LambdaFunction, action: string, variable: string): void {
    who.addToRolePolicy(
      new PolicyStatement({ actions: [action], resources: [this.eventSource.eventSourceMappingArn] }),
    );
    who.addEnvironment(variable, this.eventSource.eventSourceMappingId);
  }
}
