import type { ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { serveOnLoopback } from './loopback-server.ts';
import { pseudoTranslate } from './pseudo-translate.ts';
import { type Input, ServiceError, stringOf } from './service-error.ts';
import { createTerminologyStore } from './terminology-store.ts';

/** How the stub behaves; everything left out is as in a healthy service. */
export interface TranslateStubOptions {
  /** 0 or absent takes a free one. */
  readonly port?: number;
  /** Requests a second before it throttles; a second's worth may come at once. */
  readonly requestsPerSecond?: number;
  /** The share of requests that are throttled, whatever their rate, 0 to 1. */
  readonly throttleShare?: number;
  /** The share of requests that fail with HTTP 500. */
  readonly failureShare?: number;
  /** The share of requests that are never answered. */
  readonly hangShare?: number;
  /** The share of answers of several lines in which one is lost, added or merged with the next. */
  readonly lostLineShare?: number;
  readonly addedLineShare?: number;
  readonly mergedLineShare?: number;
  readonly latencyMs?: number;
  readonly latencyMsPerByte?: number;
  /** A request whose text contains one of these always fails with HTTP 500. */
  readonly poison?: readonly string[];
  /** How long an imported terminology cannot be seen yet. */
  readonly terminologyDelayMs?: number;
  /** A request whose text contains one of these is denied, as when a permission is missing. */
  readonly denied?: readonly string[];
}

/** What the stub has seen. */
export interface TranslateStubStats {
  /** All requests to translate. */
  readonly requests: number;
  /** Those it answered with a translation. */
  readonly answered: number;
  readonly throttled: number;
  readonly failed: number;
  readonly hung: number;
  /** Code points of the texts it answered: what the service would bill. */
  readonly characters: number;
  readonly largestRequestBytes: number;
  readonly mostAtOnce: number;
}

/** A running stub. */
export interface TranslateStub {
  readonly url: string;
  stats(): TranslateStubStats;
  /** The names of the terminologies that it keeps. */
  terminologies(): readonly string[];
  /** What it was asked about terminologies, oldest first. */
  asked(): readonly { readonly operation: string; readonly name: string }[];
  /** Changes its behaviour from the next request on. */
  configure(options: TranslateStubOptions): void;
  close(): Promise<void>;
}

const target = 'AWSShineFrontendService_20170701.';
const maxTextBytes = 10_000;

/** Starts an imitation of Amazon Translate on 127.0.0.1: its protocol, limits and errors, with a pseudo-translation. */
export async function startTranslateStub(initial: TranslateStubOptions = {}): Promise<TranslateStub> {
  let options = initial;
  const stats = {
    requests: 0,
    answered: 0,
    throttled: 0,
    failed: 0,
    hung: 0,
    characters: 0,
    largestRequestBytes: 0,
    mostAtOnce: 0,
  };
  const terminologies = createTerminologyStore(() => options.terminologyDelayMs ?? 0);
  let underWay = 0;
  const draws = new Map<string, number>();
  let tokens = initial.requestsPerSecond ?? 0;
  let refilledAt = performance.now();

  /** Evenly spread draws: of 10 requests with a share of 0.3, three are hit, the same ones each time. */
  const hits = (kind: string, share: number | undefined): boolean => {
    if (!share) return false;
    const draw = (draws.get(kind) ?? 0) + 1;
    draws.set(kind, draw);
    return Math.floor(draw * share) > Math.floor((draw - 1) * share);
  };

  const takeToken = (): boolean => {
    const rate = options.requestsPerSecond;
    if (rate === undefined) return true;
    const now = performance.now();
    tokens = Math.min(rate, tokens + ((now - refilledAt) / 1000) * rate);
    refilledAt = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };

  const translateText = async (input: Input): Promise<unknown> => {
    const text = stringOf(input, 'Text');
    const bytes = Buffer.byteLength(text);
    stats.requests += 1;
    stats.largestRequestBytes = Math.max(stats.largestRequestBytes, bytes);
    if (hits('throttle', options.throttleShare) || !takeToken()) {
      stats.throttled += 1;
      throw new ServiceError('ThrottlingException', 'Rate exceeded');
    }
    if (bytes > maxTextBytes)
      throw new ServiceError(
        'TextSizeLimitExceededException',
        `Input text size exceeds limit of ${maxTextBytes} bytes.`,
      );
    const [from, to] = [stringOf(input, 'SourceLanguageCode'), stringOf(input, 'TargetLanguageCode')];
    if (from !== 'ar' || !/^(?:en|fr|de|es)$/.test(to))
      throw new ServiceError('UnsupportedLanguagePairException', `${from} to ${to}`);
    const names = Array.isArray(input.TerminologyNames) ? (input.TerminologyNames as string[]) : [];
    const terms = terminologies.termsFor(names, from, to);
    if (options.denied?.some((marker) => text.includes(marker))) {
      stats.failed += 1;
      throw new ServiceError('AccessDeniedException', 'Not authorized to perform: translate:TranslateText');
    }
    if (hits('hang', options.hangShare)) {
      stats.hung += 1;
      await new Promise(() => {});
    }
    // The latency is the whole time from request to answer: this process's own work is part of it.
    const answerAt = performance.now() + (options.latencyMs ?? 0) + (options.latencyMsPerByte ?? 0) * bytes;
    const translated = text.split('\n').map((line) => pseudoTranslate(line, terms));
    await sleep(Math.max(0, answerAt - performance.now()));
    if (hits('failure', options.failureShare) || options.poison?.some((marker) => text.includes(marker))) {
      stats.failed += 1;
      throw new ServiceError('InternalServerException', 'An internal error occurred.', 500);
    }
    stats.answered += 1;
    stats.characters += [...text].length;
    const TranslatedText = damaged(translated).join('\n');
    return { TranslatedText, SourceLanguageCode: from, TargetLanguageCode: to };
  };

  const damaged = (lines: readonly string[]): readonly string[] => {
    if (lines.length < 2) return lines;
    const middle = Math.floor(lines.length / 2);
    if (hits('lost', options.lostLineShare)) return lines.toSpliced(middle, 1);
    if (hits('added', options.addedLineShare)) return lines.toSpliced(middle, 0, 'Mugado.');
    if (hits('merged', options.mergedLineShare))
      return lines.toSpliced(middle - 1, 2, `${lines[middle - 1]} ${lines[middle]}`);
    return lines;
  };

  const operations: Readonly<Record<string, (input: Input) => unknown>> = {
    TranslateText: translateText,
    ...terminologies.operations,
  };

  const server = await serveOnLoopback(async (request, response) => {
    if (request.method === 'GET' && request.url === '/stats') return answer(response, 200, stats);
    underWay += 1;
    stats.mostAtOnce = Math.max(stats.mostAtOnce, underWay);
    try {
      const operation = operations[String(request.headers['x-amz-target']).replace(target, '')];
      if (operation === undefined) throw new ServiceError('UnknownOperationException', 'No such operation');
      answer(response, 200, await operation(JSON.parse(await text(request)) as Input));
    } catch (error) {
      const { type, status, message } =
        error instanceof ServiceError ? error : new ServiceError('InternalFailure', String(error), 500);
      answer(response, status, { __type: type, message });
    } finally {
      underWay -= 1;
    }
  }, options.port);
  return {
    url: server.url,
    stats: () => ({ ...stats }),
    terminologies: terminologies.names,
    asked: terminologies.asked,
    configure: (changed) => {
      options = { ...options, ...changed };
      tokens = Math.min(tokens, options.requestsPerSecond ?? tokens);
    },
    close: server.close,
  };
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
}

if (import.meta.main) {
  const number = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      port: number,
      'requests-per-second': number,
      'throttle-share': number,
      'failure-share': number,
      'hang-share': number,
      'lost-line-share': number,
      'added-line-share': number,
      'merged-line-share': number,
      'latency-ms': number,
      'latency-ms-per-byte': number,
      poison: { type: 'string', multiple: true },
    },
  });
  const { poison, ...numbers } = values;
  const options = Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [
      name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      Number(value),
    ]),
  );
  const stub = await startTranslateStub({ ...options, ...(poison !== undefined && { poison }) });
  console.log(stub.url);
  process.once('SIGTERM', () => void stub.close());
}
