import { describe, expect, it } from 'vitest';
import { variables } from '../../shared/config/names.ts';
import { functionIds, grantsOf } from './policies.ts';
import { referenced, synthesize } from './synthesized.ts';

const asked = (modelId: string) =>
  ({
    summariser: 'bedrock',
    summariseTimeoutSeconds: 120,
    bedrock: { modelId, usdPerMillionInputTokens: 0.8, usdPerMillionOutputTokens: 3.2 },
  }) as const;
const asking = (stack: ReturnType<typeof synthesize>, name: string) =>
  grantsOf(stack, name).filter(({ action }) => action.startsWith('bedrock:'));

describe('an environment that summarises with a model', () => {
  const stack = synthesize('dev', asked('amazon.nova-pro-v1:0'));
  const profiled = synthesize('dev', asked('eu.amazon.nova-pro-v1:0'));

  it('lets the summary function alone ask that model alone', () => {
    const resource = 'arn:{AWS::Partition}:bedrock:{AWS::Region}::foundation-model/amazon.nova-pro-v1:0';
    expect(asking(stack, 'SummariseArticle')).toMatchObject([{ action: 'bedrock:InvokeModel', resource }]);
    for (const id of functionIds(stack).filter((name) => !name.startsWith('SummariseArticle'))) {
      expect(asking(stack, id)).toEqual([]);
    }
  });

  it('asks through an inference profile in whatever region it chooses, and not past it', () => {
    const profile =
      'arn:{AWS::Partition}:bedrock:{AWS::Region}:{AWS::AccountId}:inference-profile/eu.amazon.nova-pro-v1:0';
    expect(asking(profiled, 'SummariseArticle').map(({ resource }) => resource)).toEqual([
      profile,
      'arn:{AWS::Partition}:bedrock:*::foundation-model/amazon.nova-pro-v1:0',
    ]);
    expect(JSON.stringify(profiled.resources)).toContain('"StringEquals":{"bedrock:InferenceProfileArn":');
  });

  it('tells every function of the model, which decides whether a summary is current', () => {
    for (const name of ['TranslateArticle', 'SummariseArticle', 'RecordFailure', 'WalkArticles']) {
      const { Environment } = stack.one('AWS::Lambda::Function', name).properties;
      expect(Environment.Variables[variables.bedrockModelId]).toBe('amazon.nova-pro-v1:0');
    }
  });

  it('tells the summary function alone what the model costs', () => {
    const priced = stack
      .all('AWS::Lambda::Function')
      .filter(([, { Environment }]) => Environment?.Variables[variables.bedrockUsdPerMillionOutputTokens] === '3.2');
    expect(priced.map(([id]) => id)).toEqual([expect.stringMatching(/^SummariseArticle/)]);
  });

  it('asks for no more summaries at once than articles are translated', () => {
    const { id } = stack.one('AWS::Lambda::Function', 'SummariseArticle');
    const [mapping] = stack
      .all('AWS::Lambda::EventSourceMapping')
      .filter(([, { FunctionName }]) => referenced(FunctionName) === id);
    expect(mapping?.[1].ScalingConfig).toEqual({ MaximumConcurrency: 4 });
  });

  it.each([stack, profiled])('passes the AwsSolutions rules', ({ validation }) => {
    expect(validation.pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
  });
});

describe('an environment that has Amazon Comprehend find names', () => {
  const stack = synthesize('dev', { entitySource: 'comprehend' });
  const detecting = (name: string) =>
    grantsOf(stack, name).filter(({ action }) => action.startsWith('comprehend:') || action.startsWith('bedrock:'));

  it('lets the summary function alone ask it, for entities alone', () => {
    expect(detecting('SummariseArticle')).toEqual([{ action: 'comprehend:DetectEntities', resource: '*' }]);
    for (const id of functionIds(stack).filter((name) => !name.startsWith('SummariseArticle'))) {
      expect(detecting(id)).toEqual([]);
    }
  });

  it('tells every function of it, and passes the AwsSolutions rules', () => {
    for (const [, { Environment }] of stack.all('AWS::Lambda::Function')) {
      expect(Environment.Variables[variables.entitySource]).toBe('comprehend');
    }
    expect(stack.validation.pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
  });
});

describe('an environment that does neither', () => {
  it('grants and tells nothing of it', () => {
    const stack = synthesize('dev');
    expect(asking(stack, 'SummariseArticle')).toEqual([]);
    expect(JSON.stringify(stack.resources)).not.toContain(variables.bedrockModelId);
    expect(JSON.stringify(stack.resources)).not.toMatch(/comprehend/i);
  });
});
