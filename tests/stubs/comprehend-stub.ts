import type { ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { serveOnLoopback } from './loopback-server.ts';

/** An entity as the service sends it. */
export interface SentEntity {
  readonly BeginOffset?: number;
  readonly EndOffset?: number;
  readonly Score?: number;
  readonly Text?: string;
  readonly Type?: string;
}

/** What the stub does with a request. */
export type ComprehendBehaviour =
  /** Finds these words wherever they stand, as the service would: offsets in code points. */
  | { readonly does: 'find'; readonly words: Readonly<Record<string, string>>; readonly score?: number }
  | { readonly does: 'answer'; readonly entities: readonly SentEntity[] }
  | { readonly does: 'send'; readonly body: string }
  | { readonly does: 'fail'; readonly status: number; readonly type: string; readonly message?: string }
  | { readonly does: 'hang' };

/** A running stub. */
export interface ComprehendStub {
  readonly url: string;
  readonly requests: readonly { readonly Text: string; readonly LanguageCode: string }[];
  close(): Promise<void>;
}

const maxBytes = 100_000;

/**
 * Starts an imitation of Amazon Comprehend's DetectEntities on 127.0.0.1: its protocol and its limit. Behaviours are
 * played in order, one a request; the last one stays.
 */
export async function startComprehendStub(behaviours: readonly ComprehendBehaviour[]): Promise<ComprehendStub> {
  const requests: { readonly Text: string; readonly LanguageCode: string }[] = [];
  const server = await serveOnLoopback(async (incoming, response) => {
    if (incoming.headers['x-amz-target'] !== 'Comprehend_20171127.DetectEntities')
      return fail(response, 400, 'UnknownOperationException', 'No such operation');
    const request = JSON.parse(await text(incoming)) as (typeof requests)[number];
    const behaviour = behaviours[Math.min(requests.length, behaviours.length - 1)];
    requests.push(request);
    if (Buffer.byteLength(request.Text) > maxBytes)
      return fail(response, 400, 'TextSizeLimitExceededException', 'Input text size exceeds limit.');
    if (behaviour === undefined || behaviour.does === 'hang') return;
    if (behaviour.does === 'fail')
      return fail(response, behaviour.status, behaviour.type, behaviour.message ?? 'It failed.');
    if (behaviour.does === 'send') return send(response, 200, behaviour.body);
    const entities = behaviour.does === 'answer' ? behaviour.entities : found(request.Text, behaviour);
    send(response, 200, JSON.stringify({ Entities: entities }));
  });
  return {
    url: server.url,
    requests,
    close: server.close,
  };
}

function found(text: string, { words, score = 0.99 }: Extract<ComprehendBehaviour, { does: 'find' }>): SentEntity[] {
  return Object.entries(words).flatMap(([Text, Type]) =>
    [...text.matchAll(new RegExp(Text, 'gu'))].map(({ index }) => {
      const BeginOffset = [...text.slice(0, index)].length;
      return { BeginOffset, EndOffset: BeginOffset + [...Text].length, Score: score, Text, Type };
    }),
  );
}

function fail(response: ServerResponse, status: number, type: string, message: string): void {
  send(response, status, JSON.stringify({ __type: type, message }));
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(body);
}
