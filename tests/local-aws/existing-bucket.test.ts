import {
  CreateBucketCommand,
  GetObjectTaggingCommand,
  ListObjectsV2Command,
  PutBucketNotificationConfigurationCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputKey } from '../../shared/domain/object-key.ts';
import { shortArticle } from '../builders/pipeline.ts';
import { startTranslateStub, type TranslateStub } from '../stubs/translate-stub.ts';
import { eventually, openCloud } from './cloud.ts';
import { deployStack } from './deployment.ts';
import { credentials, type Emulator, pythonWithEmulator, region, startEmulator } from './emulator.ts';

const python = pythonWithEmulator();
const bucket = 'the-newsroom';
const changes = { existingBucketName: bucket, liveSince: '2026-01-31', outputRetentionDays: 365 };

describe.skipIf(python === null)('a pipeline in a bucket that was there before', () => {
  let stub: TranslateStub;
  let emulator: Emulator;
  let s3: S3Client;

  beforeAll(async () => {
    stub = await startTranslateStub();
    emulator = await startEmulator(python ?? '', stub.url);
    s3 = new S3Client({ endpoint: emulator.url, region, credentials, forcePathStyle: true });
    const LocationConstraint = region;
    await s3.send(new CreateBucketCommand({ Bucket: bucket, CreateBucketConfiguration: { LocationConstraint } }));
  });
  afterAll(async () => {
    await emulator?.stop();
    await stub?.close();
  });

  async function keysOfArticles(): Promise<string[]> {
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: 'articles/' }));
    return Contents.flatMap(({ Key }) => Key ?? []).sort();
  }

  it('is refused, with the commands that mend the bucket', async () => {
    const refusal = await deployStack(emulator.url, { environment: 'staging', changes }).then(() => 'deployed', String);
    expect(refusal).toContain('put-bucket-versioning --bucket the-newsroom');
    expect(refusal).toContain('put-bucket-notification-configuration --bucket the-newsroom');
  });

  it('is deployed once the bucket is mended, and translates what is uploaded there', async () => {
    const VersioningConfiguration = { Status: 'Enabled' } as const;
    await s3.send(new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration }));
    const NotificationConfiguration = { EventBridgeConfiguration: {} };
    await s3.send(new PutBucketNotificationConfigurationCommand({ Bucket: bucket, NotificationConfiguration }));
    // The emulator cannot delete a stack whose creation failed: the second attempt is another environment's.
    expect(await deployStack(emulator.url, { changes })).toMatchObject({ BucketName: bucket });
    const cloud = await openCloud(emulator.url, bucket);
    await cloud.upload('articles/a.txt', shortArticle);
    expect(await cloud.manifest('articles/a.txt')).toMatchObject({ status: 'complete', source: { bucket } });
  });

  it('tags what may expire: neither the article nor its manifest', async () => {
    const kinds = ['translation', 'summary', 'briefing'] as const;
    const tagged: string[] = [];
    for (const Key of await keysOfArticles()) {
      const { TagSet } = await s3.send(new GetObjectTaggingCommand({ Bucket: bucket, Key }));
      if (TagSet?.some((tag) => tag.Key === 'tarjuman' && tag.Value === 'output')) tagged.push(Key);
    }
    expect(tagged).toEqual(kinds.map((kind) => outputKey('articles/a.txt', 'en', kind)).sort());
  });

  it('lives beside another environment in the same account', async () => {
    const unprotected = { retainData: false, terminationProtection: false };
    const other = await deployStack(emulator.url, { environment: 'prod', changes: unprotected });
    const key = 'articles/beside.txt';
    const names = { Bucket: other.BucketName, Key: key };
    const requests = stub.stats().requests;
    await s3.send(new PutObjectCommand({ ...names, Body: shortArticle }));
    await eventually('the manifest in the other bucket', async () => {
      const listed = await s3.send(new ListObjectsV2Command({ Bucket: other.BucketName, Prefix: key }));
      return listed.KeyCount === 5 ? true : null;
    });
    // One environment translated it, and nothing of it came to the other's bucket.
    expect(stub.stats().requests).toBe(requests + 1);
    expect((await keysOfArticles()).filter((found) => found.startsWith(key))).toEqual([]);
  });
});
