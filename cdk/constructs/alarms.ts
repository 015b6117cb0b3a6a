import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** When an alarm is raised, and what it tells. */
export interface AlarmCondition {
  /** What it means, in a sentence. */
  readonly meaning: string;
  /** Its chapter in docs/runbook.md, as a link names it. */
  readonly heading: string;
  readonly metric: IMetric;
  /** Raised above this. */
  readonly above: number;
  /** Raised when that lasts for so many periods of the metric; one when absent. */
  readonly periods?: number;
}

/** The alarms of an environment and the topic that carries them to people. */
export class Alarms extends Construct {
  readonly topic: Topic;
  readonly #all: Alarm[] = [];

  constructor(scope: Construct, id: string, receivers: readonly string[]) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    for (const receiver of receivers) this.topic.addSubscription(new EmailSubscription(receiver));
  }

  /** Every alarm so far. */
  get all(): readonly Alarm[] {
    return this.#all;
  }

  /** Raises an alarm when a metric is too high. */
  raise(id: string, { meaning, heading, metric, above, periods = 1 }: AlarmCondition): Alarm {
    const alarm = new Alarm(this, id, {
      alarmDescription: `${meaning} See docs/runbook.md#${heading}.`,
      metric,
      threshold: above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
    this.#all.push(alarm);
    return alarm;
  }

  /** Raises an alarm when anything at all waits in a queue. */
  whenNotEmpty(id: string, queue: Queue, heading: string, meaning: string): void {
    const metric = queue.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(1),
      statistic: 'Maximum',
    });
    this.raise(id, { meaning, heading, metric, above: 0 });
  }

  /** Raises an alarm when a queue's oldest message has waited for too long. */
  whenLate(id: string, queue: Queue, after: Duration, meaning: string): void {
    const metric = queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5), statistic: 'Maximum' });
    this.raise(id, { meaning, heading: 'articles-are-late', metric, above: after.toSeconds() });
  }
}
