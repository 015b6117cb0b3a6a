import type { CloudFormationCustomResourceEvent, Context } from 'aws-lambda';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startRecordingAws } from '../stubs/recording-aws.ts';
import { functionIds, grantsOf } from './policies.ts';
import { plain, referenced, synthesize } from './synthesized.ts';

const name = 'the-newsroom';
const stack = synthesize('dev', { existingBucketName: name, liveSince: '2026-01-31' });
const arn = `arn:{AWS::Partition}:s3:::${name}`;

describe('an environment in a bucket that was there before', () => {
  it('makes and changes no bucket', () => {
    const ofS3 = Object.values(stack.resources).filter(({ Type }) => Type.startsWith('AWS::S3::'));
    expect(ofS3).toEqual([]);
  });

  it('hears of the objects of that bucket', () => {
    const patterns = stack.all('AWS::Events::Rule').flatMap(([, { EventPattern }]) => EventPattern ?? []);
    expect(patterns).toHaveLength(2);
    for (const { detail } of patterns) expect(detail.bucket).toEqual({ name: [name] });
    expect(stack.outputs.BucketName?.Value).toBe(name);
  });

  it('sweeps nothing that was uploaded before it was live', () => {
    const { properties } = stack.one('AWS::Events::Rule', 'WalksDailySweep');
    expect(JSON.stringify(properties.Targets)).toContain('\\"since\\":\\"2026-01-31T00:00:00Z\\"');
  });

  it('grants what it grants on a bucket of its own', () => {
    const own = synthesize('dev');
    const bucketId = own.one('AWS::S3::Bucket', 'Articles').id;
    for (const id of functionIds(own)) {
      const wanted = grantsOf(own, id).map(({ action, resource }) => [action, resource.replace(`{${bucketId}}`, arn)]);
      const onBucket = (grants: readonly (readonly string[])[]) =>
        grants.filter(([action]) => action?.startsWith('s3:'));
      const granted = grantsOf(stack, id).map(({ action, resource }) => [action, resource]);
      expect(onBucket(granted as string[][]), id).toEqual(onBucket(wanted as string[][]));
    }
  });

  it('checks the bucket before any function is there to touch it, and may do no more than look', () => {
    const check = stack.one('Custom::BucketCheck', 'Articles');
    expect(check.properties).toMatchObject({ bucket: name, ServiceTimeout: '300' });
    const checker = referenced(check.properties.ServiceToken);
    const looking = grantsOf(stack, checker).filter(({ resource }) => resource === arn);
    expect(looking.map(({ action }) => action).filter((action) => !/^s3:Get/.test(action))).toEqual([]);
    expect(looking).toHaveLength(4);
    for (const [id, { Role }] of stack.all('AWS::Lambda::Function')) {
      if (id === checker || id.startsWith('Pause')) continue;
      expect(stack.resources[id]?.DependsOn, plain(Role)).toContain(check.id);
    }
  });

  it('passes the AwsSolutions rules', () => {
    expect(stack.validation.pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
  });
});

describe('check-bucket', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it('may do what it does, and nothing else, and answers CloudFormation', async () => {
    const aws = await startRecordingAws((bucket) => `arn:{AWS::Partition}:s3:::${bucket}`);
    vi.stubEnv('AWS_ENDPOINT_URL', aws.url);
    vi.stubEnv('AWS_REGION', 'eu-central-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
    const { handler } = await import('../../lambdas/check-bucket.ts');
    vi.spyOn(console, 'info').mockImplementation(() => {});
    const ResourceProperties = { bucket: name, region: 'eu-central-1' };
    const event = { RequestType: 'Create', ResponseURL: `${aws.url}/answers/1`, ResourceProperties };
    const context = { getRemainingTimeInMillis: () => 60_000 } as Context;
    await handler(event as unknown as CloudFormationCustomResourceEvent, context);
    expect(aws.paths()).toEqual(['answers/1']);
    expect(JSON.parse(aws.text('answers/1'))).toMatchObject({ Status: 'SUCCESS', PhysicalResourceId: name });
    const asked = aws.calls.flatMap(({ action, resource }) => (resource === arn ? [action] : []));
    const checker = referenced(stack.one('Custom::BucketCheck', 'Articles').properties.ServiceToken);
    const allowed = grantsOf(stack, checker).filter(({ resource }) => resource === arn);
    expect(asked.sort()).toEqual(allowed.map(({ action }) => action).sort());
    await aws.close();
  });
});
