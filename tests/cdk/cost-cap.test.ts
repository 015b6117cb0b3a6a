import { describe, expect, it } from 'vitest';
import { referenced, synthesize } from './synthesized.ts';

describe('the cost cap', () => {
  const stack = synthesize('dev', { dailyCostAlarmUsd: 10, dailyCostCapUsd: 25 });
  const { properties: alarm } = stack.one('AWS::CloudWatch::Alarm', 'AlarmsCostCap');

  it('is reached by what the articles of a day cost', () => {
    expect(alarm).toMatchObject({ Threshold: 25, ComparisonOperator: 'GreaterThanThreshold', EvaluationPeriods: 1 });
    const metrics = alarm.Metrics.flatMap((one: { MetricStat?: object }) => one.MetricStat ?? []);
    expect(metrics).toHaveLength(2);
    for (const metric of metrics) {
      expect(metric).toMatchObject({ Period: 86_400, Stat: 'Sum', Metric: { MetricName: 'EstimatedCostUsd' } });
    }
  });

  it('calls the function that pauses, beside the people', () => {
    const called = alarm.AlarmActions.map(referenced).map((id: string) => stack.resources[id]?.Type);
    expect(called.sort()).toEqual(['AWS::Lambda::Function', 'AWS::SNS::Topic']);
    const admitted = stack
      .all('AWS::Lambda::Permission')
      .filter(([, { Principal }]) => Principal === 'lambda.alarms.cloudwatch.amazonaws.com')
      .map(([, { FunctionName, SourceArn }]) => [FunctionName, SourceArn].map((one) => referenced(one).slice(0, 13)));
    expect(admitted).toEqual([['PauseTranslat', 'AlarmsCostCap']]);
  });

  it('is none where the environment has none', () => {
    const uncapped = synthesize('dev', { dailyCostCapUsd: null });
    expect(uncapped.all('AWS::CloudWatch::Alarm').filter(([id]) => id.startsWith('AlarmsCostCap'))).toEqual([]);
    expect(uncapped.all('AWS::Lambda::Function').filter(([id]) => id.startsWith('Pause'))).toEqual([]);
  });

  it('stays paused when the stack is deployed: no template says whether an event source is on', () => {
    const mappings = stack.all('AWS::Lambda::EventSourceMapping');
    expect(mappings.length).toBeGreaterThan(4);
    for (const [id, mapping] of mappings) expect(mapping, id).not.toHaveProperty('Enabled');
  });
});
