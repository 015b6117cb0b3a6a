import type { TranslateClientConfig } from '@aws-sdk/client-translate';
import { fakeEnglish } from '../fakes/fake-translator.ts';
import type { Random } from './random.ts';
import type { Simulation } from './simulation.ts';

/** How the service behaves, as shares of all requests. */
export interface Weather {
  readonly throttled: number;
  readonly failing: number;
  readonly hanging: number;
  /** A text that contains this is refused, always. */
  readonly poison: string;
}

export const calm: Weather = { throttled: 0, failing: 0, hanging: 0, poison: 'سمّ' };
export const storm: Weather = { throttled: 0.2, failing: 0.05, hanging: 0.02, poison: 'سمّ' };

/** What the service saw. */
export interface ServiceLog {
  answered: number;
  throttled: number;
  failed: number;
  hung: number;
  refused: number;
}

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** The settings of an SDK client whose requests go to a service in memory, in simulated time. */
export function stormyClient(
  simulation: Simulation,
  random: Random,
  weather: Weather,
  log: ServiceLog,
): TranslateClientConfig {
  const answer = (statusCode: number, value: unknown): Answer => ({
    statusCode,
    headers: { 'content-type': 'application/x-amz-json-1.1' },
    body: Buffer.from(JSON.stringify(value)),
  });
  const respond = (text: string): readonly [afterMs: number, answer: Answer | null] => {
    const luck = random.next();
    if (luck < weather.throttled) {
      log.throttled += 1;
      return [20, answer(400, { __type: 'ThrottlingException', message: 'Rate exceeded' })];
    }
    if (luck < weather.throttled + weather.failing) {
      log.failed += 1;
      return [100, answer(500, { __type: 'InternalServerException', message: 'Internal error' })];
    }
    if (luck < weather.throttled + weather.failing + weather.hanging) {
      log.hung += 1;
      return [0, null];
    }
    if (text.includes(weather.poison)) {
      log.refused += 1;
      return [50, answer(400, { __type: 'InvalidRequestException', message: 'Invalid request' })];
    }
    log.answered += 1;
    const translated = text.split('\n').map(fakeEnglish).join('\n');
    return [
      200 + random.below(200),
      answer(200, { TranslatedText: translated, SourceLanguageCode: 'ar', TargetLanguageCode: 'en' }),
    ];
  };

  return {
    region: 'eu-central-1',
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
    requestHandler: {
      handle: (request: { readonly body?: unknown }, options: { readonly abortSignal?: AbortSignal } = {}) =>
        new Promise<{ response: never }>((resolve, reject) => {
          const { abortSignal } = options;
          const abort = (): void => reject(Object.assign(new Error('Aborted.'), { name: 'AbortError' }));
          if (abortSignal?.aborted) return abort();
          abortSignal?.addEventListener('abort', abort, { once: true });
          const { Text } = JSON.parse(new TextDecoder().decode(request.body as Uint8Array)) as { Text: string };
          const [afterMs, answered] = respond(Text);
          if (answered !== null) simulation.after(afterMs, () => resolve({ response: answered as never }));
        }),
    } as NonNullable<TranslateClientConfig['requestHandler']>,
  };
}
