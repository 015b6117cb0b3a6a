import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { ComprehendClient } from '@aws-sdk/client-comprehend';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { TranslateClient } from '@aws-sdk/client-translate';
import { ConflictError } from '../../shared/domain/errors.ts';
import { fakeEnglish } from '../fakes/fake-translator.ts';
import { type Bucket, createBucket } from './bucket.ts';

/** The AWS services that the functions' SDK clients reach while a test runs. */
export interface AwsInMemory {
  readonly bucket: Bucket;
  /** Bodies of the messages that were sent, by queue URL. */
  readonly sent: { readonly queueUrl: string; readonly body: string }[];
  /** Answers a request to translate; may throw as the SDK does. */
  onTranslate: (text: string) => string;
  restore(): void;
}

interface Command {
  readonly constructor: { readonly name: string };
  readonly input: Readonly<Record<string, unknown>>;
}

/** Puts services in memory behind every client of the SDK, so that the handlers run exactly as they are deployed. */
export function serveAwsInMemory(bucketName: string): AwsInMemory {
  const bucket = createBucket(
    bucketName,
    () => Date.now(),
    () => {},
  );
  const aws: AwsInMemory = {
    bucket,
    sent: [],
    onTranslate: (text) => text.split('\n').map(fakeEnglish).join('\n'),
    restore: () => {
      for (const [client, send] of real) Object.assign(client.prototype, { send });
    },
  };
  const real = [S3Client, SQSClient, TranslateClient, LambdaClient, BedrockRuntimeClient, ComprehendClient].map(
    (client) => [client, client.prototype.send] as const,
  );
  const serve = (
    client: (typeof real)[number][0],
    answer: (name: string, input: Command['input']) => unknown,
  ): void => {
    Object.assign(client.prototype, {
      send: async (command: Command) => answer(command.constructor.name, command.input),
    });
  };
  serve(S3Client, (name, input) => serveS3(bucket, name, input));
  serve(SQSClient, (name, input) => {
    if (name === 'SendMessageCommand')
      aws.sent.push({ queueUrl: String(input.QueueUrl), body: String(input.MessageBody) });
    return {};
  });
  serve(LambdaClient, () => ({ State: 'Enabled' }));
  // The services that help to summarise refuse whatever they are given, in its own words.
  for (const client of [BedrockRuntimeClient, ComprehendClient]) {
    serve(client, (_name, input) => {
      const error = new Error(`Value '${JSON.stringify(input)}' failed to satisfy constraint`);
      throw Object.assign(error, { name: 'ValidationException', $fault: 'client', $metadata: { httpStatusCode: 400 } });
    });
  }
  serve(TranslateClient, (_name, input) => ({ TranslatedText: aws.onTranslate(String(input.Text)) }));
  return aws;
}

function serveS3(bucket: Bucket, name: string, input: Command['input']): unknown {
  if (name === 'ListObjectsV2Command') {
    const keys = bucket.keys().filter((at) => at.startsWith(String(input.Prefix)));
    const contents = keys.flatMap((at) => bucket.current(at) ?? []);
    return { Contents: contents.map(({ key, etag, bytes }) => ({ Key: key, ETag: `"${etag}"`, Size: bytes })) };
  }
  const key = String(input.Key);
  const found = bucket.current(key);
  try {
    if (name === 'PutObjectCommand') {
      const metadata = input.Metadata as Record<string, string>;
      const condition = input.IfMatch === undefined ? { absent: true as const } : { etag: unquoted(input.IfMatch) };
      const body = input.Body as Uint8Array;
      const head = bucket.put({ key, body, contentType: String(input.ContentType), metadata }, 'function', condition);
      return { ETag: `"${head.etag}"`, VersionId: head.versionId };
    }
    if (name === 'DeleteObjectCommand') return bucket.remove(key, 'function', { etag: unquoted(input.IfMatch) });
  } catch (error) {
    throw error instanceof ConflictError ? serviceError('PreconditionFailed', 412) : error;
  }
  if (found === null) throw serviceError('NoSuchKey', 404);
  const head = { ETag: `"${found.etag}"`, VersionId: found.versionId, Metadata: found.metadata };
  if (name === 'HeadObjectCommand') return { ...head, ContentLength: found.bytes };
  const last = /bytes=0-(\d+)/.exec(String(input.Range))?.[1];
  const body = found.body.subarray(0, last === undefined ? undefined : Number(last) + 1);
  return {
    ...head,
    ContentRange: `bytes 0-${body.length}/${found.bytes}`,
    Body: { transformToByteArray: async () => body },
  };
}

function unquoted(etag: unknown): string {
  return String(etag).replaceAll('"', '');
}

function serviceError(name: string, httpStatusCode: number): S3ServiceException {
  return new S3ServiceException({ name, $fault: 'client', $metadata: { httpStatusCode }, message: name });
}
