import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { variables } from '../../shared/config/names.ts';
import type { EnvironmentSettings } from '../environments.ts';
import { acknowledge } from './acknowledge.ts';

/**
 * What inference profiles put before a model's ID: where they may send a request (`eu.`, `us-gov.`, `apac.`, `global.`).
 * No maker's name is as short as a geography's.
 */
const profilePrefix = /^(?:[a-z]{2}(?:-gov)?|apac|global)\./;

/** The highest maximum concurrency that SQS knows for an event source. */
const mostAtOnce = 1_000;

/**
 * Lets a function ask one model of Amazon Bedrock, and tells it the prices. Converse asks for `bedrock:InvokeModel`. An
 * inference profile sends requests to regions of its own choice, so the model may be asked in any, but through this profile
 * alone (Amazon Bedrock User Guide, "Prerequisites for inference profiles").
 */
export function letAskModel(asking: LambdaFunction, bedrock: NonNullable<EnvironmentSettings['bedrock']>): void {
  asking.addEnvironment(variables.bedrockUsdPerMillionInputTokens, String(bedrock.usdPerMillionInputTokens));
  asking.addEnvironment(variables.bedrockUsdPerMillionOutputTokens, String(bedrock.usdPerMillionOutputTokens));
  const { modelId } = bedrock;
  const stack = Stack.of(asking);
  const actions = ['bedrock:InvokeModel'];
  if (!profilePrefix.test(modelId)) {
    const model = stack.formatArn({
      service: 'bedrock',
      account: '',
      resource: 'foundation-model',
      resourceName: modelId,
    });
    asking.addToRolePolicy(new PolicyStatement({ actions, resources: [model] }));
    return;
  }
  const profile = stack.formatArn({ service: 'bedrock', resource: 'inference-profile', resourceName: modelId });
  const resourceName = modelId.replace(profilePrefix, '');
  const anywhere = `arn:${stack.partition}:bedrock:*::foundation-model/${resourceName}`;
  asking.addToRolePolicy(new PolicyStatement({ actions, resources: [profile] }));
  asking.addToRolePolicy(
    new PolicyStatement({
      actions,
      resources: [anywhere],
      conditions: { StringEquals: { 'bedrock:InferenceProfileArn': profile } },
    }),
  );
  acknowledge(
    asking.role as Role,
    `IAM5[Resource::arn:<AWS::Partition>:bedrock:*::foundation-model/${resourceName}]`,
    'An inference profile chooses the region; the condition admits no other way to the model.',
  );
}

/** Lets a function have Amazon Comprehend find names; its own models, other than custom ones, are no resources. */
export function letDetectEntities(asking: LambdaFunction): void {
  asking.addToRolePolicy(new PolicyStatement({ actions: ['comprehend:DetectEntities'], resources: ['*'] }));
}

/** Whether summaries of an environment are made with the help of other services. */
export function asksServices({ summariser, entitySource }: EnvironmentSettings): boolean {
  return summariser === 'bedrock' || entitySource === 'comprehend';
}

/** As many summaries by a service are made at once as articles are translated: its quota is shared like the translator's. */
export function summariesAtOnce({ maxConcurrentArticles, backfillConcurrency }: EnvironmentSettings): number {
  return Math.min(mostAtOnce, maxConcurrentArticles + backfillConcurrency);
}
