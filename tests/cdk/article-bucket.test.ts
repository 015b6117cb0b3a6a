import { describe, expect, it } from 'vitest';
import { functionIds, grantsOf } from './policies.ts';
import { type Properties, plain, type Synthesized, synthesize } from './synthesized.ts';

const stack = synthesize('dev');
const { id, properties: bucket } = stack.one('AWS::S3::Bucket', 'Articles');

describe('the article bucket', () => {
  it('keeps versions, encrypted and private', () => {
    expect(bucket.VersioningConfiguration).toEqual({ Status: 'Enabled' });
    const [encryption] = bucket.BucketEncryption.ServerSideEncryptionConfiguration;
    expect(encryption.ServerSideEncryptionByDefault.SSEAlgorithm).toBe('AES256');
    expect(Object.values(bucket.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
  });

  it('is reached by TLS 1.2 or newer alone', () => {
    const [, policy] = stack.all('AWS::S3::BucketPolicy').find(([, one]) => one.Bucket.Ref === id) ?? [];
    const denied = policy?.PolicyDocument.Statement.filter((one: { Effect: string }) => one.Effect === 'Deny');
    const conditions = denied.map((one: { Condition: unknown }) => one.Condition);
    expect(conditions).toContainEqual({ Bool: { 'aws:SecureTransport': 'false' } });
    expect(conditions).toContainEqual({ NumericLessThan: { 's3:TlsVersion': 1.2 } });
    for (const { Action, Principal, Resource } of denied) {
      expect({ Action, Principal }).toEqual({ Action: 's3:*', Principal: { AWS: '*' } });
      expect(Resource.map(plain)).toEqual([`{${id}}`, `{${id}}/*`]);
    }
  });

  it('tells EventBridge of its objects without a custom resource', () => {
    expect(bucket.NotificationConfiguration).toEqual({ EventBridgeConfiguration: { EventBridgeEnabled: true } });
    const types = Object.values(stack.resources).map(({ Type }) => Type);
    expect(types.filter((type) => type.startsWith('Custom::'))).toEqual([]);
  });

  it('forgets replaced versions after the days of the environment, and run-time state after two weeks', () => {
    const rules = bucket.LifecycleConfiguration.Rules;
    expect(rules).toContainEqual(
      expect.objectContaining({
        NoncurrentVersionExpiration: { NoncurrentDays: 30 },
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
      }),
    );
    expect(rules).toContainEqual(expect.objectContaining({ Prefix: '.tarjuman/', ExpirationInDays: 14 }));
  });

  it('lets outputs expire by their tag where the environment says so, and keeps them for good elsewhere', () => {
    const byTag = (name: Synthesized) =>
      name
        .one('AWS::S3::Bucket', 'Articles')
        .properties.LifecycleConfiguration.Rules.filter((rule: Properties) => rule.TagFilters !== undefined);
    expect(byTag(stack)).toEqual([]);
    const expiring = synthesize('dev', { outputRetentionDays: 400 });
    expect(byTag(expiring)).toEqual([
      { ExpirationInDays: 400, Status: 'Enabled', TagFilters: [{ Key: 'tarjuman', Value: 'output' }] },
    ]);
    const tagging = functionIds(expiring).flatMap((id) => grantsOf(expiring, id));
    const tagged = tagging.filter(({ action }) => action === 's3:PutObjectTagging').map(({ resource }) => resource);
    expect(tagged.filter((resource) => /manifest|\/\*$/.test(resource))).toEqual([]);
    expect(tagged).toHaveLength(3);
  });

  it('outlives the stack in prod alone, where the stack is protected from deletion', () => {
    const prod = synthesize('prod');
    expect(prod.resources[id]?.DeletionPolicy).toBe('Retain');
    expect(prod.terminationProtection).toBe(true);
    expect(stack.resources[id]?.DeletionPolicy).toBe('Delete');
    expect(stack.terminationProtection).toBe(false);
  });
});
