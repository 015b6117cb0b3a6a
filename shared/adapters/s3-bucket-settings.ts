import {
  GetBucketEncryptionCommand,
  GetBucketLocationCommand,
  GetBucketNotificationConfigurationCommand,
  GetBucketVersioningCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { BucketSettings } from '../domain/bucket-requirements.ts';

/** Looks at the settings of a bucket. @throws what the S3 client throws */
export async function readBucketSettings(client: S3Client, bucket: string): Promise<BucketSettings> {
  const of = { Bucket: bucket };
  // Comes first, and answers from any region: the other questions only reach a bucket in their own.
  const { LocationConstraint } = await client.send(new GetBucketLocationCommand(of));
  const [versioning, notifications, encryption] = await Promise.all([
    client.send(new GetBucketVersioningCommand(of)),
    client.send(new GetBucketNotificationConfigurationCommand(of)),
    client.send(new GetBucketEncryptionCommand(of)),
  ]);
  const { EventBridgeConfiguration, TopicConfigurations, QueueConfigurations, LambdaFunctionConfigurations } =
    notifications;
  const others = [TopicConfigurations, QueueConfigurations, LambdaFunctionConfigurations].filter(
    (all = []) => all.length > 0,
  );
  const [rule] = encryption.ServerSideEncryptionConfiguration?.Rules ?? [];
  return {
    region: regionNamed(LocationConstraint),
    keepsVersions: versioning.Status === 'Enabled',
    tellsEventBridge: EventBridgeConfiguration !== undefined,
    notifiesOthers: others.length > 0,
    kmsKey: rule?.ApplyServerSideEncryptionByDefault?.KMSMasterKeyID ?? null,
  };
}

/** The two oldest regions have names of their own here (Amazon S3 API Reference, GetBucketLocation). */
function regionNamed(location: string | undefined): string {
  if (location === undefined || location === '') return 'us-east-1';
  return location === 'EU' ? 'eu-west-1' : location;
}
