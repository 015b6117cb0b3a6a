import { describe, expect, it } from 'vitest';
import { grantsOf } from './policies.ts';
import { referenced, synthesize } from './synthesized.ts';

describe('an environment with a key of its own', () => {
  const stack = synthesize('dev', { encryption: 'own-key' });
  const key = stack.one('AWS::KMS::Key', 'Key');

  it('encrypts the bucket and every queue with it', () => {
    const [encryption] = stack.one('AWS::S3::Bucket', 'Articles').properties.BucketEncryption
      .ServerSideEncryptionConfiguration;
    expect(encryption.BucketKeyEnabled).toBe(true);
    expect(referenced(encryption.ServerSideEncryptionByDefault.KMSMasterKeyID)).toBe(key.id);
    for (const [id, queue] of stack.all('AWS::SQS::Queue')) expect(referenced(queue.KmsMasterKeyId), id).toBe(key.id);
  });

  it('rotates it, and lets every function and EventBridge use it', () => {
    expect(key.properties.EnableKeyRotation).toBe(true);
    for (const name of ['TranslateArticle', 'SummariseArticle', 'RecordFailure', 'WalkArticles']) {
      const actions = grantsOf(stack, name)
        .filter(({ resource }) => resource === `{${key.id}}`)
        .map(({ action }) => action);
      expect(actions, name).toEqual(expect.arrayContaining(['kms:Decrypt', 'kms:GenerateDataKey']));
    }
    expect(JSON.stringify(key.properties.KeyPolicy)).toContain('events.amazonaws.com');
  });

  it('passes the AwsSolutions rules', () => {
    expect(stack.validation.pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
  });
});

describe('an environment with a key that was there before', () => {
  const arn = 'arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555';
  const stack = synthesize('dev', { account: '123456789012', region: 'eu-central-1', encryption: arn });

  it('encrypts the bucket and every queue with it, and makes none', () => {
    const [encryption] = stack.one('AWS::S3::Bucket', 'Articles').properties.BucketEncryption
      .ServerSideEncryptionConfiguration;
    expect(encryption.ServerSideEncryptionByDefault.KMSMasterKeyID).toBe(arn);
    for (const [id, queue] of stack.all('AWS::SQS::Queue')) expect(queue.KmsMasterKeyId, id).toBe(arn);
    expect(stack.all('AWS::KMS::Key')).toEqual([]);
  });

  it('lets every function that touches bucket or queues use it', () => {
    for (const name of ['TranslateArticle', 'SummariseArticle', 'RecordFailure', 'WalkArticles']) {
      const actions = grantsOf(stack, name)
        .filter(({ resource }) => resource === arn)
        .map(({ action }) => action);
      expect(actions, name).toEqual(expect.arrayContaining(['kms:Decrypt', 'kms:GenerateDataKey']));
    }
  });

  it('passes the AwsSolutions rules', () => {
    expect(stack.validation.pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
  });
});
