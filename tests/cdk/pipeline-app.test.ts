import { describe, expect, it } from 'vitest';
import { environmentNames } from '../../cdk/environments.ts';
import { pipelineApp } from '../../cdk/pipeline-app.ts';
import { ConfigurationError } from '../../shared/domain/errors.ts';
import { synthesize } from './synthesized.ts';

describe('pipelineApp', () => {
  it('refuses an environment that is not there', () => {
    expect(() => pipelineApp({ context: { environment: 'production' } })).toThrow(ConfigurationError);
  });
});

describe.each(environmentNames)('the stack of %s', (environment) => {
  const { validation } = synthesize(environment);
  const solutions = validation.pluginReports.find(({ pluginName }) => pluginName === 'AwsSolutions');

  it('passes the AwsSolutions rules', () => {
    expect(solutions?.violations).toEqual([]);
    expect(solutions?.conclusion).toBe('success');
  });

  it('says in a sentence why each acknowledged finding is right as it is', () => {
    for (const { reason, acknowledgedId } of solutions?.suppressedViolations ?? []) {
      expect(reason, acknowledgedId).toMatch(/^[A-Z].{30,}[.]$/);
    }
  });

  it('leaves no more open to a policy than keys by pattern, X-Ray and Amazon Translate need', () => {
    const acknowledged = new Set(solutions?.suppressedViolations.map(({ acknowledgedId }) => acknowledgedId));
    const allowed = [
      /^AwsSolutions::AwsSolutions-S1$/,
      /^AwsSolutions::AwsSolutions-IAM5\[Resource::\*\]$/,
      /^AwsSolutions::AwsSolutions-IAM5\[Resource::<ArticlesBucket\w+\.Arn>\/(articles\/\*[a-z.]*|\.tarjuman\/(walks\/)?\*)\]$/,
    ];
    for (const id of acknowledged)
      expect(
        allowed.some((pattern) => pattern.test(id)),
        id,
      ).toBe(true);
  });
});
