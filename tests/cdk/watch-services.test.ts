import { describe, expect, it } from 'vitest';
import type { EnvironmentSettings } from '../../cdk/environments.ts';
import { type Properties, plain, type Synthesized, synthesize } from './synthesized.ts';

const withModel: Partial<EnvironmentSettings> = {
  summariser: 'bedrock',
  summariseTimeoutSeconds: 120,
  bedrock: { modelId: 'amazon.nova-pro-v1:0', usdPerMillionInputTokens: 1, usdPerMillionOutputTokens: 4 },
};
const withNames: Partial<EnvironmentSettings> = { entitySource: 'comprehend' };
const ofServices = /^Alarms(Summariser(?:Faults|FallbacksHour|FallbacksDay)|NamesFallbacks(?:Hour|Day))/;

function serviceAlarms(stack: Synthesized): string[] {
  return stack.all('AWS::CloudWatch::Alarm').flatMap(([id]) => ofServices.exec(id)?.[1] ?? []);
}

/** Whether an alarm on a share is raised when so many of so many summaries were made without the service. */
function isRaised(alarm: Properties, fallbacks: number, summaries: number): boolean {
  const expression: string = alarm.Metrics.find((one: Properties) => one.Expression).Expression;
  const [, least, factor] = /^IF\(fallbacks >= (\d+), (\d+) \* share, 0\)$/.exec(expression) ?? [];
  const value = fallbacks >= Number(least) ? Number(factor) * (fallbacks / summaries) : 0;
  expect(alarm.ComparisonOperator).toBe('GreaterThanThreshold');
  return value > alarm.Threshold;
}

describe('watchServices', () => {
  const both = synthesize('dev', { ...withModel, ...withNames });

  it('raises alarms of the services that the environment has chosen, and of no other', () => {
    expect(serviceAlarms(synthesize('dev'))).toEqual([]);
    expect(serviceAlarms(synthesize('dev', withModel)).sort()).toEqual([
      'SummariserFallbacksDay',
      'SummariserFallbacksHour',
      'SummariserFaults',
    ]);
    expect(serviceAlarms(synthesize('dev', withNames)).sort()).toEqual(['NamesFallbacksDay', 'NamesFallbacksHour']);
    expect(serviceAlarms(both)).toHaveLength(5);
  });

  it.each(['SummariserFallbacks', 'NamesFallbacks'])('counts %s of an hour and of a day', (metric) => {
    for (const [window, seconds] of [
      ['Hour', 3600],
      ['Day', 86_400],
    ] as const) {
      const { properties } = both.one('AWS::CloudWatch::Alarm', `Alarms${metric}${window}`);
      const stats = properties.Metrics.flatMap((one: Properties) => one.MetricStat ?? []);
      expect(stats.map(({ Stat }: Properties) => Stat).sort()).toEqual(['Average', 'Sum']);
      for (const stat of stats) expect(stat).toMatchObject({ Period: seconds, Metric: { MetricName: metric } });
    }
  });

  it.each([
    [2, 2, false],
    [3, 3, true],
    [3, 6, false],
    [4, 7, true],
    [40, 100, false],
    [51, 100, true],
  ])('takes %i of %i summaries without the model for an alarm: %s', (fallbacks, summaries, raised) => {
    for (const window of ['Hour', 'Day']) {
      const { properties } = both.one('AWS::CloudWatch::Alarm', `AlarmsSummariserFallbacks${window}`);
      expect(isRaised(properties, fallbacks, summaries)).toBe(raised);
    }
  });

  it('is quiet when no summary was made', () => {
    const { properties } = both.one('AWS::CloudWatch::Alarm', 'AlarmsNamesFallbacksHour');
    expect(properties.TreatMissingData).toBe('notBreaching');
  });
});

describe('serviceGraphs', () => {
  const board = (stack: Synthesized) =>
    plain(stack.one('AWS::CloudWatch::Dashboard', 'Dashboard').properties.DashboardBody);

  it('show the fallbacks and their reasons, of chosen services alone', () => {
    expect(board(synthesize('dev'))).not.toMatch(/Fallbacks|SummariserFaults/);
    const shown = board(synthesize('dev', withModel));
    for (const part of ['SummariserFallbacks', 'SampleCount', 'SummariserFaults', 'withheld', 'unproved'])
      expect(shown).toContain(part);
    expect(shown).not.toContain('NamesFallbacks');
    expect(board(synthesize('dev', withNames))).toMatch(/NamesFallbacks.*throttled/);
  });
});
