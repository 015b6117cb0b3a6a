import { describe, expect, it } from 'vitest';
import { environmentNames, environmentSettings } from '../../cdk/environments.ts';
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
  const stages = mappings.filter(({ mapping }) => mapping.FilterCriteria !== undefined);

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
    const { mapping } = stages.find(({ id }) => id.startsWith('Translate')) ?? {};
    expect(mapping?.ScalingConfig).toEqual({ MaximumConcurrency: settings.maxConcurrentArticles });
  });

  it('give a message up after five receives or more, to a queue that ends in the parked one', () => {
    const parked = stack.one('AWS::SQS::Queue', 'Parked').id;
    expect(stages.length).toBeGreaterThanOrEqual(2);
    for (const { queue } of stages) {
      const deadLetters = queueOf(stack, queue.RedrivePolicy.deadLetterTargetArn);
      expect(queue.RedrivePolicy.maxReceiveCount).toBeGreaterThanOrEqual(5);
      expect(deadLetters.queue.RedrivePolicy.maxReceiveCount).toBeGreaterThanOrEqual(5);
      expect(queueOf(stack, deadLetters.queue.RedrivePolicy.deadLetterTargetArn).id).toBe(parked);
    }
    expect(stack.resources[parked]?.Properties).not.toHaveProperty('RedrivePolicy');
  });

  it('lose no event that a rule cannot deliver', () => {
    for (const { queue, id } of stages) {
      const deadLetters = referenced(queue.RedrivePolicy.deadLetterTargetArn);
      const targets = stack.all('AWS::Events::Rule').flatMap(([, rule]) => rule.Targets as Properties[]);
      const target = targets.find((one) => referenced(one.Arn) === id);
      expect(referenced(target?.DeadLetterConfig.Arn)).toBe(deadLetters);
      expect(target?.RetryPolicy.MaximumRetryAttempts).toBe(185);
      const admitted = stack
        .all('AWS::SQS::QueuePolicy')
        .filter(([, policy]) => policy.Queues.map(referenced).includes(deadLetters))
        .some(([, policy]) => JSON.stringify(policy).includes('events.amazonaws.com'));
      expect(admitted, `${deadLetters} takes messages of EventBridge`).toBe(true);
    }
  });

  it('have their dead letters taken by the failure recorder', () => {
    const recorded = mappings.filter(({ mapping }) => referenced(mapping.FunctionName).startsWith('RecordFailure'));
    const deadLetterQueues = stages.map(({ queue }) => referenced(queue.RedrivePolicy.deadLetterTargetArn));
    expect(recorded.map(({ id }) => id).sort()).toEqual(deadLetterQueues.sort());
  });
});
