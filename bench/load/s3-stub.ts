import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { ConflictError } from '../../shared/domain/errors.ts';
import type { ObjectHead } from '../../shared/ports/article-store.ts';
import type { MemoryArticleStore } from '../../tests/fakes/memory-article-store.ts';
import { type LoopbackServer, serveOnLoopback } from '../../tests/stubs/loopback-server.ts';

const metadataPrefix = 'x-amz-meta-';

/** Serves a bucket in memory over S3's protocol (path style) on 127.0.0.1; every queue message is taken and forgotten. */
export async function startS3Stub(store: MemoryArticleStore): Promise<LoopbackServer> {
  return serveOnLoopback(async (request, response) => {
    try {
      await serve(store, request, response);
    } catch (error) {
      response.writeHead(error instanceof ConflictError ? 412 : 500).end();
    }
  });
}

async function serve(store: MemoryArticleStore, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bodyOf(request);
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const key = decodeURIComponent(pathname.slice(1)).slice(store.name.length + 1);
  const etag = request.headers['if-match']?.replaceAll('"', '');
  switch (request.method) {
    case 'HEAD':
    case 'GET': {
      const found = await store.read(key);
      if (found === null) response.writeHead(404).end();
      else response.writeHead(200, headersOf(found)).end(request.method === 'GET' ? found.body : undefined);
      return;
    }
    case 'PUT': {
      const metadata = metadataOf(request);
      const written =
        etag === undefined && request.headers['if-none-match'] === undefined
          ? store.upload(key, body, metadata)
          : await store.write(
              { key, body, contentType: '', metadata },
              etag === undefined ? { absent: true } : { etag },
            );
      response.writeHead(200, { ...headersOf(written), 'content-length': 0 }).end();
      return;
    }
    case 'DELETE':
      if (etag === undefined) store.delete(key);
      else await store.remove(key, { etag });
      response.writeHead(204).end();
      return;
    default:
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end('{"MessageId":"1"}');
  }
}

function headersOf(head: ObjectHead): Record<string, string | number> {
  return {
    ...Object.fromEntries(Object.entries(head.metadata).map(([name, value]) => [metadataPrefix + name, value])),
    etag: `"${head.etag}"`,
    'x-amz-version-id': head.versionId ?? 'null',
    'content-length': head.bytes,
  };
}

function metadataOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name.startsWith(metadataPrefix))
      .map(([name, value]) => [name.slice(metadataPrefix.length), String(value)]),
  );
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const body = await buffer(request);
  return /aws-chunked/.test(String(request.headers['content-encoding'])) ? unchunked(body) : body;
}

/** The content of a body in AWS's chunks: `<hex size>[;signature]\r\n<bytes>\r\n` …, then trailers. */
function unchunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const lineEnd = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.toString('latin1', at, lineEnd), 16);
    if (!(size > 0)) break;
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
