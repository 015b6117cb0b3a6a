import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { Manifest } from '../../shared/contract/manifest.ts';
import { outputKey } from '../../shared/domain/object-key.ts';
import { credentials, region } from './emulator.ts';

/** The deployed pipeline as its users see it: a bucket to upload to and a queue that hears of manifests. */
export interface Cloud {
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  upload(key: string, body: string | Uint8Array, metadata?: Record<string, string>): Promise<void>;
  remove(key: string): Promise<void>;
  keys(prefix: string): Promise<string[]>;
  text(key: string): Promise<string>;
  contentType(key: string): Promise<string | undefined>;
  /** The manifest of an article once it says what is expected. @throws when it does not within the time */
  manifest(key: string, until?: (manifest: Manifest) => boolean, timeoutMs?: number): Promise<Manifest>;
  /** The keys that the manifest events heard so far name, oldest first. */
  manifestEvents(): Promise<string[]>;
  /** All messages that wait in a queue, taken from it. */
  drain(queueUrl: string): Promise<string[]>;
  /** Messages of a queue that wait or are being handled. */
  backlog(queueUrl: string): Promise<number>;
}

/** Opens the emulated account and subscribes a consumer queue to the manifests of a bucket. */
export async function openCloud(url: string, bucket: string): Promise<Cloud> {
  const client = { endpoint: url, region, credentials };
  const s3 = new S3Client({ ...client, forcePathStyle: true });
  const sqs = new SQSClient(client);
  const consumerQueue = await subscribeToManifests(new EventBridgeClient(client), sqs, bucket);
  const heard: string[] = [];

  async function bytes(key: string): Promise<string | null> {
    try {
      const found = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return (await found.Body?.transformToString()) ?? '';
    } catch (error) {
      if (error instanceof Error && error.name === 'NoSuchKey') return null;
      throw error;
    }
  }

  async function drain(queueUrl: string): Promise<string[]> {
    const bodies: string[] = [];
    for (;;) {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
      );
      if (Messages.length === 0) return bodies;
      for (const message of Messages) {
        bodies.push(message.Body ?? '');
        await sqs.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle: message.ReceiptHandle ?? '' }));
      }
    }
  }

  return {
    s3,
    sqs,
    upload: async (key, body, metadata = {}) => {
      await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, Metadata: metadata }));
    },
    remove: async (key) => {
      await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
    keys: async (prefix) => {
      const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix }));
      return Contents.flatMap(({ Key }) => Key ?? []).sort();
    },
    text: async (key) => (await bytes(key)) ?? '',
    contentType: async (key) => (await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key }))).ContentType,
    manifest: async (key, until = () => true, timeoutMs = 30_000) =>
      eventually(
        `the manifest of ${key}`,
        async () => {
          const text = await bytes(outputKey(key, 'en', 'manifest'));
          if (text === null) return null;
          const manifest = Manifest.parse(JSON.parse(text));
          return until(manifest) ? manifest : null;
        },
        timeoutMs,
      ),
    manifestEvents: async () => {
      for (const body of await drain(consumerQueue)) heard.push(JSON.parse(body).detail.object.key);
      return [...heard];
    },
    drain,
    backlog: async (queueUrl) => {
      const { Attributes = {} } = await sqs.send(
        new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['All'] }),
      );
      const counts = Object.entries(Attributes).filter(([name]) => name.startsWith('ApproximateNumberOfMessages'));
      return counts.reduce((sum, [, count]) => sum + Number(count), 0);
    },
  };
}

/** Waits for something to come true. @throws when it does not within the time, saying what was waited for */
export async function eventually<T>(what: string, look: () => Promise<T | null>, timeoutMs = 30_000): Promise<T> {
  const end = Date.now() + timeoutMs;
  while (Date.now() < end) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Waited ${timeoutMs / 1000} s in vain for ${what}.`);
}

/** Gives a queue the redrive policy that CloudFormation would have given it; the emulator drops it from templates. */
export async function setRedrive(
  sqs: SQSClient,
  queueUrl: string,
  deadLetterUrl: string,
  receives: number,
): Promise<void> {
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: deadLetterUrl, AttributeNames: ['QueueArn'] }),
  );
  const policy = { deadLetterTargetArn: Attributes?.QueueArn, maxReceiveCount: String(receives) };
  await sqs.send(
    new SetQueueAttributesCommand({ QueueUrl: queueUrl, Attributes: { RedrivePolicy: JSON.stringify(policy) } }),
  );
}

async function subscribeToManifests(events: EventBridgeClient, sqs: SQSClient, bucket: string): Promise<string> {
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'manifest-consumer' }));
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }));
  await events.send(
    new PutRuleCommand({
      Name: 'manifest-consumer',
      EventPattern: JSON.stringify({
        source: ['aws.s3'],
        'detail-type': ['Object Created'],
        detail: { bucket: { name: [bucket] }, object: { key: [{ suffix: '.manifest.json' }] } },
      }),
    }),
  );
  const target = { Id: 'queue', Arn: Attributes?.QueueArn ?? '' };
  await events.send(new PutTargetsCommand({ Rule: 'manifest-consumer', Targets: [target] }));
  return QueueUrl;
}
