import { describe, expect, it } from 'vitest';
import { environmentNames, environmentSettings } from '../../cdk/environments.ts';
import { retryDelaySeconds } from '../../shared/adapters/sqs-retry-delay.ts';
import { type Properties, referenced, type Synthesized, synthesize } from './synthesized.ts';

const twoWeeksSeconds = 14 * 24 * 60 * 60;

function queueOf(stack: Synthesized, arn: unknown): { readonly id: string; readonly queue: Properties } {
  const id = referenced(arn);
  return { id, queue: stack.resources[id]?.Properties ?? {} };
}

describe.each(environmentNames)('the queues of %s', (environment) => {
  const stack = synthesize(environment);
  const { settings } = environmentSettings(environment);
  const mappings = stack.all('AWS::Lambda::EventSourceMapping').map(([, mapping]) => {
    const worker = stack.resources[referenced(mapping.FunctionName)]?.Properties as Properties;
    return { mapping, worker, ...queueOf(stack, mapping.EventSourceArn) };
  });
  const lanes = mappings.filter(({ mapping }) => mapping.FilterCriteria !== undefined);

  it('are encrypted, keep messages for two weeks and refuse plain HTTP', () => {
    const queues = stack.all('AWS::SQS::Queue');
    expect(queues.length).toBeGreaterThanOrEqual(5);
    const protectedQueues = stack
      .all('AWS::SQS::QueuePolicy')
      .filter(([, policy]) => JSON.stringify(policy).includes('"aws:SecureTransport":"false"'))
      .flatMap(([, policy]) => policy.Queues.map(referenced));
    for (const [id, queue] of queues) {
      expect(queue, id).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: twoWeeksSeconds });
      expect(protectedQueues).toContain(id);
    }
  });

  it('feed functions one message at a time, hidden for six times as long as the function may take', () => {
    expect(mappings.length).toBeGreaterThanOrEqual(4);
    for (const { mapping, worker, queue, id } of mappings) {
      expect(mapping, id).toMatchObject({ BatchSize: 1, FunctionResponseTypes: ['ReportBatchItemFailures'] });
      expect(queue.VisibilityTimeout, id).toBeGreaterThanOrEqual(6 * worker.Timeout);
      expect(mapping.ScalingConfig?.MaximumConcurrency ?? 1000, id).toBeGreaterThanOrEqual(2);
    }
  });

  it('translate as many articles at once as the environment allows', () => {
    const scaling = (queue: string) => lanes.find(({ id }) => id.startsWith(queue))?.mapping.ScalingConfig;
    expect(scaling('Translate')).toEqual({ MaximumConcurrency: settings.maxConcurrentArticles });
    expect(scaling('Backfill')).toEqual({ MaximumConcurrency: settings.backfillConcurrency });
  });

  it('give a message up after five receives or more, to a queue that ends in the parked one', () => {
    const parked = stack.one('AWS::SQS::Queue', 'Parked').id;
    expect(lanes.map(({ id }) => id.slice(0, -8)).sort()).toEqual([
      'BackfillQueue',
      'SummariseQueue',
      'TranslateQueue',
    ]);
    for (const { queue } of lanes) {
      const deadLetters = queueOf(stack, queue.RedrivePolicy.deadLetterTargetArn);
      expect(queue.RedrivePolicy.maxReceiveCount).toBeGreaterThanOrEqual(5);
      expect(deadLetters.queue.RedrivePolicy.maxReceiveCount).toBeGreaterThanOrEqual(5);
      expect(queueOf(stack, deadLetters.queue.RedrivePolicy.deadLetterTargetArn).id).toBe(parked);
    }
    expect(stack.resources[parked]?.Properties).not.toHaveProperty('RedrivePolicy');
  });

  it('outlast the outage that docs/operations.md tells', () => {
    const tries = lanes.map(({ queue }) => queue.RedrivePolicy.maxReceiveCount as number);
    for (const count of tries) {
      const delays = Array.from({ length: count - 1 }, (_, index) => retryDelaySeconds(index + 1));
      const minutes = delays.reduce((sum, seconds) => sum + seconds, 0) / 60;
      expect(minutes).toBeGreaterThanOrEqual(environment === 'prod' ? 60 : 3);
    }
  });

  it('lose no event that a rule cannot deliver', () => {
    const targets = stack.all('AWS::Events::Rule').flatMap(([, rule]) => rule.Targets as Properties[]);
    expect(targets.length).toBeGreaterThanOrEqual(3);
    for (const target of targets) {
      const { id, queue } = queueOf(stack, target.Arn);
      const deadLetters = referenced(target.DeadLetterConfig.Arn);
      expect(deadLetters, id).toBe(referenced(queue.RedrivePolicy.deadLetterTargetArn));
      const admitted = stack
        .all('AWS::SQS::QueuePolicy')
        .filter(([, policy]) => policy.Queues.map(referenced).includes(deadLetters))
        .some(([, policy]) => JSON.stringify(policy).includes('events.amazonaws.com'));
      expect(admitted, `${deadLetters} takes messages of EventBridge`).toBe(true);
    }
    const retries = targets.map(({ RetryPolicy }) => RetryPolicy?.MaximumRetryAttempts);
    expect(retries.filter((attempts) => attempts === 185)).toHaveLength(2);
  });

  it('have their dead letters taken by the failure recorder', () => {
    const recorded = mappings.filter(({ mapping }) => referenced(mapping.FunctionName).startsWith('RecordFailure'));
    const deadLetterQueues = lanes.map(({ queue }) => referenced(queue.RedrivePolicy.deadLetterTargetArn));
    expect(recorded.map(({ id }) => id).sort()).toEqual(deadLetterQueues.sort());
  });
});
