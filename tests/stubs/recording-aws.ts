import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { serveOnLoopback } from './loopback-server.ts';

/** A call that a policy must allow; the resource is `{bucket}`, `{bucket}/key` or `{queue}` by their names in the URL. */
export interface RecordedCall {
  readonly action: string;
  readonly resource: string;
}

interface Stored {
  readonly body: Buffer;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** S3 and SQS in memory, as far as the functions use them, that note what they are asked in the words of policies. */
export interface RecordingAws {
  readonly url: string;
  readonly calls: RecordedCall[];
  /** Objects by `bucket/key`, to be put and removed as a newsroom would. */
  put(path: string, body: string | Buffer): void;
  remove(path: string): void;
  paths(): string[];
  /** The content of an object. */
  text(path: string): string;
  close(): Promise<void>;
}

/** Starts it on 127.0.0.1; buckets are noted as policies name them, by the stack's own reference unless told otherwise. */
export async function startRecordingAws(arnOf = (bucket: string) => `{${bucket}}`): Promise<RecordingAws> {
  const objects = new Map<string, Stored>();
  const calls: RecordedCall[] = [];
  const note = (action: string, resource: string) => void calls.push({ action, resource });

  const put = (path: string, body: Buffer, headers: Readonly<Record<string, string>> = {}): Stored => {
    const stored = { body, etag: `"${createHash('md5').update(body).digest('hex')}"`, headers };
    objects.set(path, stored);
    return stored;
  };

  const answerQueue = (input: Readonly<Record<string, string>>, operation: string, response: ServerResponse) => {
    note(`sqs:${operation}`, `{${input.QueueUrl?.split('/').at(-1)}}`);
    const Attributes = { ApproximateNumberOfMessages: '0' };
    const answers: Readonly<Record<string, unknown>> = {
      SendMessage: {
        MessageId: '1',
        MD5OfMessageBody: createHash('md5')
          .update(input.MessageBody ?? '')
          .digest('hex'),
      },
      GetQueueAttributes: { Attributes },
      ChangeMessageVisibility: {},
    };
    if (!(operation in answers)) throw new Error(`The recorder does not know ${operation} of SQS.`);
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(answers[operation]));
  };

  const answerObject = (request: IncomingMessage, path: string, body: Buffer, response: ServerResponse) => {
    const [bucket = '', ...rest] = path.split('/');
    const resource = `${arnOf(bucket)}/${rest.join('/')}`;
    const present = objects.get(path);
    const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = request.headers;
    const conflicts = ifNoneMatch === '*' ? present !== undefined : ifMatch !== undefined && present?.etag !== ifMatch;
    const actions: Readonly<Record<string, string>> = {
      GET: 's3:GetObject',
      HEAD: 's3:GetObject',
      PUT: 's3:PutObject',
      DELETE: 's3:DeleteObject',
    };
    note(actions[request.method ?? ''] ?? `unknown ${request.method}`, resource);
    if (request.headers['x-amz-tagging'] !== undefined) note('s3:PutObjectTagging', resource);
    if (conflicts) return fault(response, 412, 'PreconditionFailed');
    if (request.method === 'PUT') {
      const metadata = Object.entries(request.headers).filter(([name]) => name.startsWith('x-amz-meta-'));
      const { etag } = put(path, body, Object.fromEntries(metadata) as Record<string, string>);
      return response.writeHead(200, { etag }).end();
    }
    if (request.method === 'DELETE') {
      objects.delete(path);
      return response.writeHead(204).end();
    }
    if (present === undefined) {
      // Only who may list is told that there is nothing.
      note('s3:ListBucket', arnOf(bucket));
      return fault(response, 404, 'NoSuchKey');
    }
    const headers = { ...present.headers, etag: present.etag, 'content-length': present.body.byteLength };
    return response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : present.body);
  };

  const answerListing = (bucket: string, query: URLSearchParams, response: ServerResponse) => {
    note('s3:ListBucket', arnOf(bucket));
    const keys = [...objects.keys()].flatMap((path) =>
      path.startsWith(`${bucket}/`) ? path.slice(bucket.length + 1) : [],
    );
    const listed = keys.filter((key) => key.startsWith(query.get('prefix') ?? '')).sort();
    const contents = listed.map((key) => {
      const { etag, body } = objects.get(`${bucket}/${key}`) as Stored;
      return `<Contents><Key>${key}</Key><ETag>${etag}</ETag><Size>${body.byteLength}</Size><LastModified>2026-01-01T00:00:00Z</LastModified></Contents>`;
    });
    const xml = `<ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`;
    return response.writeHead(200, { 'content-type': 'application/xml' }).end(xml);
  };

  const answerEventSource = (request: IncomingMessage, id: string, response: ServerResponse) => {
    const operation = request.method === 'GET' ? 'GetEventSourceMapping' : 'UpdateEventSourceMapping';
    note(
      `lambda:${operation}`,
      `arn:{AWS::Partition}:lambda:{AWS::Region}:{AWS::AccountId}:event-source-mapping:{${id}}`,
    );
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ UUID: id, State: 'Enabled' }));
  };

  /** What is asked about a bucket itself, by the name of its query: a sound bucket's answers. */
  const bucketAnswers: Readonly<Record<string, readonly [action: string, answer: string]>> = {
    location: [
      's3:GetBucketLocation',
      '<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">eu-central-1</LocationConstraint>',
    ],
    versioning: [
      's3:GetBucketVersioning',
      '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>',
    ],
    notification: [
      's3:GetBucketNotification',
      '<NotificationConfiguration><EventBridgeConfiguration/></NotificationConfiguration>',
    ],
    encryption: [
      's3:GetEncryptionConfiguration',
      '<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm></ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>',
    ],
  };

  const server = await serveOnLoopback(async (request, response) => {
    const body = await buffer(request);
    const operation = request.headers['x-amz-target'];
    try {
      if (typeof operation === 'string') {
        return answerQueue(JSON.parse(body.toString('utf8')), operation.replace('AmazonSQS.', ''), response);
      }
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
      const path = decodeURIComponent(pathname.slice(1));
      const eventSource = /^2015-03-31\/event-source-mappings\/(.+)$/.exec(path)?.[1];
      if (eventSource !== undefined) return answerEventSource(request, eventSource, response);
      const asked = Object.keys(bucketAnswers).find((query) => searchParams.has(query));
      const [action, answer] = bucketAnswers[asked ?? ''] ?? [];
      if (action !== undefined) {
        note(action, arnOf(path.replace(/\/$/, '')));
        return response.writeHead(200, { 'content-type': 'application/xml' }).end(answer);
      }
      if (searchParams.get('list-type') === '2') return answerListing(path.replace(/\/$/, ''), searchParams, response);
      return answerObject(request, path, body, response);
    } catch (error) {
      return fault(response, 400, String(error));
    }
  });
  return {
    url: server.url,
    calls,
    put: (path, body) => void put(path, Buffer.from(body)),
    remove: (path) => void objects.delete(path),
    paths: () => [...objects.keys()].sort(),
    text: (path) => objects.get(path)?.body.toString('utf8') ?? '',
    close: server.close,
  };
}

function fault(response: ServerResponse, status: number, code: string) {
  return response.writeHead(status, { 'content-type': 'application/xml' }).end(`<Error><Code>${code}</Code></Error>`);
}
