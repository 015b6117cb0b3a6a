import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** The alarms of an environment and the topic that carries them to people. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, alarmEmail: string | null) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    if (alarmEmail !== null) this.topic.addSubscription(new EmailSubscription(alarmEmail));
  }

  /** Raises an alarm when anything at all waits in a queue; `heading` is its chapter in docs/runbook.md. */
  whenNotEmpty(id: string, queue: Queue, heading: string, meaning: string): void {
    const alarm = new Alarm(this, id, {
      alarmDescription: `${meaning} See docs/runbook.md#${heading}.`,
      metric: queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1), statistic: 'Maximum' }),
      threshold: 0,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}
