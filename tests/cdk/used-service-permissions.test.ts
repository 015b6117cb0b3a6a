import type { Context, SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { outputKey } from '../../shared/domain/object-key.ts';
import { shortArticle } from '../builders/pipeline.ts';
import { type BedrockStub, startBedrockStub } from '../stubs/bedrock-stub.ts';
import { type ComprehendStub, startComprehendStub } from '../stubs/comprehend-stub.ts';
import { type RecordingAws, startRecordingAws } from '../stubs/recording-aws.ts';
import { startTranslateStub } from '../stubs/translate-stub.ts';
import { covers, grantsOf } from './policies.ts';
import { referenced, synthesize } from './synthesized.ts';

const modelId = 'eu.amazon.nova-pro-v1:0';
const stack = synthesize('dev', {
  entitySource: 'comprehend',
  summariser: 'bedrock',
  summariseTimeoutSeconds: 120,
  bedrock: { modelId, usdPerMillionInputTokens: 0.8, usdPerMillionOutputTokens: 3.2 },
});
const bucket = stack.one('AWS::S3::Bucket', 'Articles').id;
const article = 'articles/a.txt';

describe('the roles of an environment that summarises with services', () => {
  let aws: RecordingAws;
  let translate: Awaited<ReturnType<typeof startTranslateStub>>;
  let bedrock: BedrockStub;
  let comprehend: ComprehendStub;
  const logged: string[] = [];

  beforeAll(async () => {
    // The handlers read their settings once, and other files start them with other ones.
    vi.resetModules();
    aws = await startRecordingAws();
    translate = await startTranslateStub();
    bedrock = await startBedrockStub([
      { does: 'answer', answer: 'No.' },
      { does: 'fail', status: 400, type: 'ValidationException', message: `Value '${shortArticle}' is not allowed.` },
    ]);
    comprehend = await startComprehendStub([{ does: 'answer', entities: [] }]);
    vi.stubEnv('AWS_ENDPOINT_URL', aws.url);
    vi.stubEnv('AWS_ENDPOINT_URL_TRANSLATE', translate.url);
    vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', bedrock.url);
    vi.stubEnv('AWS_ENDPOINT_URL_COMPREHEND', comprehend.url);
    vi.stubEnv('AWS_REGION', 'eu-central-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((line) => logged.push(String(line)) > 0);
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });
  afterAll(async () => {
    vi.resetModules();
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await Promise.all([aws.close(), translate.close(), bedrock.close(), comprehend.close()]);
  });

  /** Gives a function one hint, with the environment that its template gives it. */
  async function run(functionId: string, load: () => Promise<{ readonly handler: unknown }>, key: string) {
    const { Environment } = stack.one('AWS::Lambda::Function', functionId).properties;
    for (const [name, value] of Object.entries(Environment.Variables)) {
      const id = typeof value === 'string' ? value : referenced(value);
      vi.stubEnv(name, typeof value === 'string' || id === bucket ? id : `${aws.url}/123456789012/${id}`);
    }
    const { handler } = (await load()) as { handler: (event: SQSEvent, context: Context) => Promise<unknown> };
    const body = JSON.stringify({ detail: { bucket: { name: bucket }, object: { key } } });
    const record = { messageId: 'm', body, attributes: {}, eventSourceARN: 'arn:aws:sqs:eu-central-1:1:q' };
    const context = { awsRequestId: 'a', getRemainingTimeInMillis: () => 170_000 } as Context;
    await handler({ Records: [record] } as unknown as SQSEvent, context);
  }

  it('allow the function what it asks of S3, of the model and of the finder of names', async () => {
    aws.put(`${bucket}/${article}`, shortArticle);
    await run('TranslateArticle', () => import('../../lambdas/translate-article.ts'), article);
    aws.calls.splice(0);
    const translation = outputKey(article, 'en', 'translation');
    await run('SummariseArticle', () => import('../../lambdas/summarise-with-services.ts'), translation);
    expect(aws.paths()).toContain(`${bucket}/${outputKey(article, 'en', 'manifest')}`);
    expect(bedrock.requests.map((request) => request.modelId)).toEqual([modelId]);
    const profile = `arn:{AWS::Partition}:bedrock:{AWS::Region}:{AWS::AccountId}:inference-profile/${modelId}`;
    expect(comprehend.requests).toHaveLength(1);
    const asked = [
      ...aws.calls,
      { action: 'bedrock:InvokeModel', resource: profile },
      { action: 'comprehend:DetectEntities', resource: '*' },
    ];
    const grants = grantsOf(stack, 'SummariseArticle');
    const denied = asked.filter(
      (call) => !grants.some((grant) => grant.action === call.action && covers(grant.resource, call.resource)),
    );
    expect(denied).toEqual([]);
  });

  it('and neither an answer nor a refusal that quotes the article brings its text into the log', async () => {
    aws.put(`${bucket}/${article}`, `${shortArticle}\nوأعلنت الوزارة موعدا جديدا.`);
    await run('TranslateArticle', () => import('../../lambdas/translate-article.ts'), article);
    const translation = outputKey(article, 'en', 'translation');
    await run('SummariseArticle', () => import('../../lambdas/summarise-with-services.ts'), translation);
    expect(bedrock.requests).toHaveLength(2);
    const log = logged.join('');
    expect(log).toMatch(/Model answered/);
    expect(log).toMatch(/SummariserRefusedError/);
    expect(log).not.toMatch(/\p{Script=Arabic}/u);
  });
});
