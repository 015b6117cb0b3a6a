import { Duration } from 'aws-cdk-lib';
import { type EventPattern, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { FilterCriteria, FilterRule, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { variables } from '../../shared/config/names.ts';
import { visibilityTimeout } from './pipeline-function.ts';

/** How a stage is fed. */
export interface StageProps {
  /** Which S3 events are for this stage. */
  readonly events: EventPattern;
  /** Keys must start with this; checked once more before the function is started. */
  readonly keyPrefix: string;
  readonly worker: LambdaFunction;
  readonly maxReceiveCount: number;
  /** Messages handled at once; without a bound when absent. */
  readonly maxConcurrency?: number;
  /** Where a dead letter goes that even the failure recorder could not handle. */
  readonly parkedQueue: Queue;
}

/** Messages are kept as long as SQS can: an outage of the translator must not lose one. */
const messageRetention = Duration.days(14);

/** One stage of the pipeline: S3 events → rule → queue → function, with a dead-letter queue for all that gets stuck. */
export class Stage extends Construct {
  readonly queue: Queue;
  readonly deadLetterQueue: Queue;

  constructor(scope: Construct, id: string, props: StageProps) {
    super(scope, id);
    const { worker, maxReceiveCount } = props;
    this.deadLetterQueue = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: messageRetention,
      visibilityTimeout: Duration.minutes(6),
      deadLetterQueue: { queue: props.parkedQueue, maxReceiveCount },
    });
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: messageRetention,
      visibilityTimeout: visibilityTimeout(worker.timeout as Duration),
      deadLetterQueue: { queue: this.deadLetterQueue, maxReceiveCount },
    });
    new Rule(this, 'Rule', {
      eventPattern: props.events,
      // An event that cannot be delivered to the queue ends where a message that cannot be handled does.
      targets: [new SqsQueue(this.queue, { deadLetterQueue: this.deadLetterQueue, retryAttempts: 185 })],
    });
    worker.addEnvironment(variables.queueUrl, this.queue.queueUrl);
    worker.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: 1,
        reportBatchItemFailures: true,
        ...(props.maxConcurrency === undefined ? {} : { maxConcurrency: props.maxConcurrency }),
        filters: [
          FilterCriteria.filter({
            body: { detail: { object: { key: FilterRule.beginsWith(props.keyPrefix) } } },
          }),
        ],
      }),
    );
  }

  /** Lets a function send hints to this stage, and tells it where. */
  letHint(sender: LambdaFunction, variable: string): void {
    this.queue.grantSendMessages(sender);
    sender.addEnvironment(variable, this.queue.queueUrl);
  }
}
