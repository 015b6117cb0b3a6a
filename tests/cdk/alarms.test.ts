import { describe, expect, it } from 'vitest';
import { referenced, synthesize } from './synthesized.ts';

const stack = synthesize('dev', { alarmEmail: 'desk@example.org' });
const alarms = stack.all('AWS::CloudWatch::Alarm').map(([, alarm]) => alarm);
const topic = stack.one('AWS::SNS::Topic', 'Alarms').id;

describe('the alarms', () => {
  it('watch every queue that holds what went wrong', () => {
    const troubled = stack
      .all('AWS::SQS::Queue')
      .map(([id]) => id)
      .filter((id) => /DeadLetters|Parked/.test(id));
    const watched = alarms
      .filter(({ MetricName }) => MetricName === 'ApproximateNumberOfMessagesVisible')
      .flatMap(({ Dimensions }) => Dimensions.map(({ Value }: { Value: unknown }) => JSON.stringify(Value)));
    expect(troubled.length).toBeGreaterThanOrEqual(3);
    for (const id of troubled)
      expect(
        watched.some((value) => value.includes(id)),
        id,
      ).toBe(true);
  });

  it('all tell people', () => {
    for (const alarm of alarms) expect(alarm.AlarmActions.map(referenced)).toContain(topic);
    const { properties } = stack.one('AWS::SNS::Subscription', 'Alarms');
    expect(properties).toMatchObject({ Protocol: 'email', Endpoint: 'desk@example.org' });
  });
});
