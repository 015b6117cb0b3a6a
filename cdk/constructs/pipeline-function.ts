import { basename } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { variables } from '../../shared/config/names.ts';
import { functionCode } from '../bundling/function-code.ts';
import type { EnvironmentSettings } from '../environments.ts';
import { acknowledge } from './acknowledge.ts';

/** What differs between the functions. */
export interface PipelineFunctionProps {
  readonly environmentName: string;
  readonly settings: EnvironmentSettings;
  /** The handler's file in `lambdas/`, without its ending. */
  readonly handler: string;
  readonly timeout: Duration;
  readonly memoryMb: number;
  /** Word lists of `shared/lexicon/` that the function reads at run time, by file name. */
  readonly wordLists?: readonly string[];
  /** Whether the function needs the house glossary if there is one. */
  readonly translates?: boolean;
}

/** One of the pipeline's functions: bundled whole, with a log group of its own and active tracing. */
export function pipelineFunction(scope: Construct, id: string, props: PipelineFunctionProps): LambdaFunction {
  const { settings, wordLists = [] } = props;
  const glossary = props.translates === true ? settings.terminologyFile : null;
  const logGroup = new LogGroup(scope, `${id}Log`, {
    retention: settings.logRetentionDays as RetentionDays,
    removalPolicy: settings.retainData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  // A role of our own: the managed policy that CDK would attach may write every log group of the account.
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  acknowledge(
    role,
    'IAM5[Resource::*]',
    'X-Ray, Amazon Translate and Amazon Comprehend have no resources to restrict these actions to.',
  );
  return new LambdaFunction(scope, id, {
    role,
    logGroup,
    code: functionCode(props.handler, [
      ...wordLists.map((list) => `shared/lexicon/${list}`),
      ...(glossary === null ? [] : [glossary]),
    ]),
    handler: 'index.handler',
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    timeout: props.timeout,
    memorySize: props.memoryMb,
    tracing: Tracing.ACTIVE,
    environment: {
      [variables.environment]: props.environmentName,
      [variables.translator]: settings.translator,
      [variables.summariser]: settings.summariser,
      ...(settings.entitySource === 'rules' ? {} : { [variables.entitySource]: settings.entitySource }),
      ...(settings.bedrock === null ? {} : { [variables.bedrockModelId]: settings.bedrock.modelId }),
      ...(glossary === null ? {} : { [variables.terminologyFile]: basename(glossary) }),
    },
  });
}

/** Lets a function translate by Amazon Translate. */
export function letTranslate(translating: LambdaFunction): void {
  // TranslateText knows no resources to restrict it to.
  translating.addToRolePolicy(new PolicyStatement({ actions: ['translate:TranslateText'], resources: ['*'] }));
}

/** Tells a function how fast it may translate. */
export function letPace(translating: LambdaFunction, settings: EnvironmentSettings): void {
  translating.addEnvironment(variables.translateConcurrency, String(settings.translateConcurrency));
  translating.addEnvironment(variables.translateRequestsPerSecond, String(settings.translateRequestsPerSecond));
  translating.addEnvironment(variables.backfillConcurrency, String(settings.backfillConcurrency));
}

/** The visibility timeout that AWS recommends for a queue that feeds a function: six times the function's own. */
export function visibilityTimeout(functionTimeout: Duration): Duration {
  return Duration.seconds(functionTimeout.toSeconds() * 6);
}
