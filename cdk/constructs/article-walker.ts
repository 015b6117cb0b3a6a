import type { Duration } from 'aws-cdk-lib';
import { EventField, Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { variables } from '../../shared/config/names.ts';
import { durableQueue } from './durable-queue.ts';
import { visibilityTimeout } from './pipeline-function.ts';

/** How the articles are walked through. */
export interface ArticleWalkerProps {
  readonly worker: LambdaFunction;
  readonly articlePrefix: string;
  readonly maxReceiveCount: number;
  readonly parkedQueue: Queue;
  readonly key?: IKey | undefined;
  /** The hour of the day, UTC, at which the daily sweep begins. */
  readonly sweepHourUtc: number;
  /** The day from which on articles must not get lost; from the first when null. */
  readonly liveSince: string | null;
}

/** Objects younger than an hour are on their way; the sweep looks for those that got lost. */
const settleSeconds = 3600;

/** Walks through all articles: the daily sweep for what got lost, and backfills; one walk's message continues itself. */
export class ArticleWalker extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, props: ArticleWalkerProps) {
    super(scope, id);
    const { worker, maxReceiveCount, parkedQueue } = props;
    this.queue = durableQueue(this, 'Queue', {
      key: props.key,
      visibilityTimeout: visibilityTimeout(worker.timeout as Duration),
      deadLetterQueue: { queue: parkedQueue, maxReceiveCount },
    });
    new Rule(this, 'DailySweep', {
      schedule: Schedule.cron({ hour: String(props.sweepHourUtc), minute: '0' }),
      targets: [
        new SqsQueue(this.queue, {
          deadLetterQueue: parkedQueue,
          message: RuleTargetInput.fromObject({
            walk: `sweep-${EventField.time}`,
            purpose: 'sweep',
            prefix: props.articlePrefix,
            settleSeconds,
            since: props.liveSince === null ? null : `${props.liveSince}T00:00:00Z`,
            startedAt: EventField.time,
          }),
        }),
      ],
    });
    worker.addEnvironment(variables.queueUrl, this.queue.queueUrl);
    this.queue.grant(worker, 'sqs:SendMessage');
    worker.addEventSource(new SqsEventSource(this.queue, { batchSize: 1, reportBatchItemFailures: true }));
  }
}
