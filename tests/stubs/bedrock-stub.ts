import type { ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { serveOnLoopback } from './loopback-server.ts';

/** The article as it reaches the model. */
export interface ReceivedArticle {
  readonly published: string | null;
  readonly segments: readonly { readonly id: string; readonly source: string; readonly target: string }[];
}

/** What the stub was sent, and what it makes of it. */
export interface ReceivedRequest {
  readonly modelId: string;
  readonly system: string;
  readonly article: ReceivedArticle;
  /** The request's body as it came. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the stub does with a request. */
export type Behaviour =
  /** Answers with a text, or with a value as JSON, in the form that was asked for. */
  | { readonly does: 'answer'; readonly answer: unknown; readonly stopReason?: string; readonly afterMs?: number }
  /** Reads the article and answers as a model would. */
  | { readonly does: 'read'; readonly model: (request: ReceivedRequest) => unknown }
  | { readonly does: 'fail'; readonly status: number; readonly type: string; readonly message?: string }
  | { readonly does: 'hang' };

/** A running stub. */
export interface BedrockStub {
  readonly url: string;
  /** Every request that reached it, valid or not. */
  readonly requests: readonly ReceivedRequest[];
  close(): Promise<void>;
}

/** What Bedrock's structured output refuses in a schema (Amazon Bedrock User Guide, "JSON Schema support"). */
const unsupported =
  /"(?:minimum|maximum|exclusiveMinimum|exclusiveMaximum|multipleOf|minLength|maxLength|maxItems|\$schema)"/;

/**
 * Starts an imitation of Amazon Bedrock's Converse on 127.0.0.1: its protocol and its checks of a request, answering as told.
 * Behaviours are played in order, one a request; the last one stays.
 */
export async function startBedrockStub(behaviours: readonly Behaviour[]): Promise<BedrockStub> {
  const requests: ReceivedRequest[] = [];
  const server = await serveOnLoopback(async (incoming, response) => {
    const path = /^\/model\/([^/]+)\/converse$/.exec(incoming.url ?? '');
    const body = JSON.parse(await text(incoming)) as Record<string, unknown>;
    if (incoming.method !== 'POST' || path === null)
      return fail(response, 404, 'UnknownOperationException', 'No such path');
    const request = received(decodeURIComponent(path[1] ?? ''), body);
    const behaviour = behaviours[Math.min(requests.length, behaviours.length - 1)];
    requests.push(request);
    const fault = faultOf(body);
    if (fault !== null) return fail(response, 400, 'ValidationException', fault);
    if (behaviour === undefined || behaviour.does === 'hang') return;
    if (behaviour.does === 'fail')
      return fail(response, behaviour.status, behaviour.type, behaviour.message ?? 'It failed.');
    if (behaviour.does === 'read') return reply(response, body, behaviour.model(request));
    await sleep(behaviour.afterMs ?? 0);
    reply(response, body, behaviour.answer, behaviour.stopReason);
  });
  return {
    url: server.url,
    requests,
    close: server.close,
  };
}

interface Message {
  readonly role: string;
  readonly content: readonly { readonly text?: string }[];
}

function received(modelId: string, body: Readonly<Record<string, unknown>>): ReceivedRequest {
  const [message] = body.messages as readonly Message[];
  const system = (body.system as Message['content']).map(({ text }) => text).join('\n');
  return { modelId, system, body, article: JSON.parse(message?.content[0]?.text ?? '') as ReceivedArticle };
}

function faultOf(body: Readonly<Record<string, unknown>>): string | null {
  const schema = schemaOf(body);
  if (schema === undefined) return null;
  if (unsupported.test(schema)) return 'The schema has a property that is not supported.';
  const objects = schema.match(/"type":"object"/g)?.length ?? 0;
  const closed = schema.match(/"additionalProperties":false/g)?.length ?? 0;
  return objects === closed ? null : "For 'object' type, 'additionalProperties' must be explicitly set to false";
}

function schemaOf(body: Readonly<Record<string, unknown>>): string | undefined {
  const config = body.outputConfig as
    | { readonly textFormat?: { readonly structure?: { readonly jsonSchema?: { readonly schema?: string } } } }
    | undefined;
  return config?.textFormat?.structure?.jsonSchema?.schema;
}

function reply(
  response: ServerResponse,
  body: Readonly<Record<string, unknown>>,
  answer: unknown,
  stopReason?: string,
): void {
  const tools = body.toolConfig as
    | { readonly tools?: readonly { readonly toolSpec: { readonly name: string } }[] }
    | undefined;
  const tool = tools?.tools?.[0]?.toolSpec.name;
  const called = tool !== undefined && typeof answer !== 'string';
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  const content = called
    ? [{ toolUse: { toolUseId: 'call-1', name: tool, input: answer } }]
    : answer === undefined
      ? []
      : [{ text }];
  send(response, 200, {
    output: { message: { role: 'assistant', content } },
    stopReason: stopReason ?? (called ? 'tool_use' : 'end_turn'),
    usage: { inputTokens: 900, outputTokens: 300, totalTokens: 1200 },
    metrics: { latencyMs: 5 },
  });
}

function fail(response: ServerResponse, status: number, type: string, message: string): void {
  send(response, status, { message }, { 'x-amzn-errortype': type });
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
