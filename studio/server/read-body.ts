import type { IncomingMessage } from 'node:http';
import { RequestFault } from './reply.ts';

/** So much more than allowed is still taken in (and thrown away), so that the sender gets to read why it was refused. */
const politeBytes = 20_000_000;

/** Reads a request's body whole. @throws RequestFault `too-large` when it has more than `maxBytes` */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength;
    if (bytes <= maxBytes) chunks.push(chunk);
    else chunks.length = 0;
    if (bytes > politeBytes) break;
  }
  if (bytes > maxBytes) {
    const limit = maxBytes.toLocaleString('en');
    throw new RequestFault(
      413,
      'too-large',
      `It has more than ${limit} bytes, which is the most that is accepted. Split it.`,
    );
  }
  return Buffer.concat(chunks);
}

/** Reads a small JSON object. @throws RequestFault */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<Readonly<Record<string, unknown>>> {
  const body = await readBody(request, maxBytes);
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new RequestFault(400, 'bad-request', 'Expected a JSON object.');
}
