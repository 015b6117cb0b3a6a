import { setTimeout as sleep } from 'node:timers/promises';
import { TranslateClient, type TranslateClientConfig, TranslateTextCommand } from '@aws-sdk/client-translate';
import { countCodePoints } from '../domain/code-points.ts';
import { PipelineError, TranslatorUnavailableError } from '../domain/errors.ts';
import type { RequestAnswer, Terminology, Translator } from '../ports/translator.ts';
import {
  customTerminologyName,
  hasCustomTerminology,
  importCustomTerminology,
  sourceLanguage,
} from './amazon/custom-terminology.ts';
import { createRequestPacer } from './amazon/request-pacer.ts';
import { faultOf, toTranslatorError } from './amazon/translate-fault.ts';

/** The most UTF-8 bytes of one TranslateText request (Amazon Translate, "Guidelines and quotas": maximum input text). */
export const maxTranslateTextBytes = 10_000;

/** How Amazon Translate is used. */
export interface AmazonTranslateOptions {
  readonly targetLanguage: string;
  readonly terminology: Terminology | null;
  /** Under which name the account has the terminology already; it is imported before the first request when absent. */
  readonly importedAs?: string | undefined;
  /** How many requests of one article may be under way at once. */
  readonly concurrency: number;
  /** How many requests this client begins in a second at most; less when the service throttles. */
  readonly requestsPerSecond: number;
  readonly usdPerMillionCharacters: number;
  /** How long the first try of a short request may take; default 3. A longer request has longer, and so has a later try. */
  readonly firstTrySeconds?: number;
  /** How long a request may take with all its tries and waits; default 60. The caller keeps as much time in reserve. */
  readonly requestTimeoutSeconds?: number;
  /** Region, endpoint, credentials; what is left out comes from the environment. */
  readonly client?: TranslateClientConfig;
}

/** Whose a terminology is that no deployment imported. */
const laptop = 'tarjuman-laptop';
/**
 * What each thousand bytes of a request add to the time that its first try may take: 10,000 bytes have 10 s. Amazon
 * publishes no latency; a try that is cut too early is paid for and made again, one that hangs holds up its function. So
 * the limit is several times what an answer is expected to take, and doubles with each try that reached it: a service
 * that is slow for all is waited for in the end. CloudWatch's AWS/Translate `ResponseTime` tells an account's own.
 */
const secondsPerThousandBytes = 0.7;
const firstWaitMs = 200;
const longestWaitMs = 5_000;

/**
 * The Amazon Translate engine. Tries that were throttled, failed or hung are repeated after waits that double, with full
 * jitter, until the request's time is over; the client as a whole slows down meanwhile, so that retries do not add load.
 * The SDK's own retries are off: its shared retry quota gives requests up while the service still throttles others.
 */
export function createAmazonTranslate(options: AmazonTranslateOptions): Translator {
  const { targetLanguage, terminology, firstTrySeconds = 3, requestTimeoutSeconds = 60 } = options;
  const client = new TranslateClient({
    requestHandler: { connectionTimeout: 3_000 },
    ...options.client,
    maxAttempts: 1,
  });
  const pacer = createRequestPacer(options.requestsPerSecond);
  let terminologyReady: Promise<void> | null = null;

  const call = async <T>(
    operation: string,
    signal: AbortSignal | undefined,
    bytes: number,
    send: (abort: AbortSignal) => Promise<T>,
  ): Promise<T> => {
    const timeOver = AbortSignal.timeout(requestTimeoutSeconds * 1000);
    const end = signal === undefined ? timeOver : AbortSignal.any([signal, timeOver]);
    let lastError: unknown = null;
    let trySeconds = firstTrySeconds + (bytes / 1000) * secondsPerThousandBytes;
    for (let attempt = 0; ; attempt += 1) {
      let beganAt = 0;
      let tryOver: AbortSignal | null = null;
      try {
        beganAt = await pacer.turn(end);
        tryOver = AbortSignal.timeout(Math.ceil(trySeconds * 1000));
        return await send(AbortSignal.any([end, tryOver]));
      } catch (error) {
        signal?.throwIfAborted();
        if (timeOver.aborted) throw gaveUp(operation, requestTimeoutSeconds, lastError ?? error);
        lastError = error;
        if (tryOver?.aborted) trySeconds *= 2;
        const fault = faultOf(error);
        // Where importing is this client's task, its next request imports anew what is gone.
        if (fault === 'replaced') terminologyReady = null;
        if (error instanceof PipelineError || fault === 'refused' || fault === 'replaced') {
          throw toTranslatorError(error, operation);
        }
        if (fault === 'throttled') pacer.throttled(beganAt);
      }
      const wait = Math.random() * Math.min(longestWaitMs, firstWaitMs * 2 ** attempt);
      // An abort during the wait is noticed at the next turn.
      await sleep(wait, undefined, { signal: end }).catch(() => undefined);
    }
  };

  const terminologyName =
    terminology === null ? null : (options.importedAs ?? customTerminologyName(laptop, targetLanguage, terminology));
  const withTerminology = (signal: AbortSignal | undefined): Promise<void> => {
    if (terminology === null || terminologyName === null || options.importedAs !== undefined) return Promise.resolve();
    const wanted = { name: terminologyName, targetLanguage, terms: terminology.terms };
    terminologyReady ??= call('to import the terminology', signal, maxTranslateTextBytes, async (abort) => {
      if (!(await hasCustomTerminology(client, wanted.name, abort)))
        await importCustomTerminology(client, wanted, abort);
    }).catch((error: unknown) => {
      terminologyReady = null;
      throw error;
    });
    return terminologyReady;
  };

  return {
    name: 'amazon-translate',
    grade: 'production',
    // The API's version; the service does not tell when its models change.
    version: '2017-07-01',
    targetLanguage,
    terminology,
    maxRequestBytes: maxTranslateTextBytes,
    concurrency: options.concurrency,
    usdPerMillionCharacters: options.usdPerMillionCharacters,
    translate: async (lines, signal): Promise<RequestAnswer> => {
      await withTerminology(signal);
      const text = lines.join('\n');
      const command = new TranslateTextCommand({
        Text: text,
        SourceLanguageCode: sourceLanguage,
        TargetLanguageCode: targetLanguage,
        ...(terminologyName !== null && { TerminologyNames: [terminologyName] }),
      });
      const answer = await call('a request to translate', signal, Buffer.byteLength(text), (abortSignal) =>
        client.send(command, { abortSignal }),
      );
      const translated = (answer.TranslatedText ?? '').replace(/\r?\n$/, '');
      return { lines: translated.split(/\r?\n/), billedCharacters: billedCharacters(text) };
    },
    close: async () => client.destroy(),
  };
}

/**
 * What TranslateText bills for a text: every Unicode character sent, white space and newlines included; failed requests
 * are free (Amazon Translate pricing and FAQ).
 */
function billedCharacters(text: string): number {
  return countCodePoints(text);
}

function gaveUp(operation: string, seconds: number, cause: unknown): TranslatorUnavailableError {
  const last = cause instanceof Error ? cause.name : 'unknown error';
  return new TranslatorUnavailableError(
    `Amazon Translate did not answer ${operation} within ${seconds} s (last: ${last}).`,
    { cause },
  );
}
