import { describe, expect, it } from 'vitest';
import { parseWalkRequest } from '../../shared/domain/walk.ts';
import { synthesize } from './synthesized.ts';

/** What EventBridge makes of a template: a string in its quotes, unless it stands within a string already. */
function filledIn(template: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`:<${name}>`, `:"${value}"`).replaceAll(`<${name}>`, value),
    template,
  );
}

describe('the daily sweep', () => {
  const { properties } = synthesize('dev').one('AWS::Events::Rule', 'WalksDailySweep');

  it('is on, and fires at the hour of the environment', () => {
    expect(properties).toMatchObject({ State: 'ENABLED', ScheduleExpression: 'cron(0 3 * * ? *)' });
  });

  it('sends what the walker takes, with the time of the event', () => {
    const { InputPathsMap, InputTemplate } = properties.Targets[0].InputTransformer;
    expect(Object.values(InputPathsMap)).toEqual(['$.time']);
    const time = '2026-01-15T03:00:00Z';
    const message = filledIn(InputTemplate, { [String(Object.keys(InputPathsMap)[0])]: time });
    expect(parseWalkRequest(message)).toMatchObject({ walk: `sweep-${time}`, purpose: 'sweep', startedAt: time });
  });
});
