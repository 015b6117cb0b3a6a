import { type EventPattern, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { Construct } from 'constructs';
import { variables } from '../../shared/config/names.ts';
import { Lane, type LaneProps } from './lane.ts';

/** How a stage is fed and worked off. */
export interface StageProps extends LaneProps {
  /** Which S3 events are for this stage. */
  readonly events: EventPattern;
}

/** One stage of the pipeline: S3 events → rule → queue → function, with a dead-letter queue for all that gets stuck. */
export class Stage extends Lane {
  constructor(scope: Construct, id: string, props: StageProps) {
    super(scope, id, props);
    new Rule(this, 'Rule', {
      eventPattern: props.events,
      // An event that cannot be delivered to the queue ends where a message that cannot be handled does.
      targets: [new SqsQueue(this.queue, { deadLetterQueue: this.deadLetterQueue, retryAttempts: 185 })],
    });
    props.worker.addEnvironment(variables.queueUrl, this.queue.queueUrl);
  }
}
