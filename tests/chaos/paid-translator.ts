import { createHash } from 'node:crypto';
import { countCodePoints } from '../../shared/domain/code-points.ts';
import { TranslatorUnavailableError } from '../../shared/domain/errors.ts';
import type { Terminology, Translator } from '../../shared/ports/translator.ts';
import { fakeEnglish } from '../fakes/fake-translator.ts';
import type { Process } from './process.ts';

/** The service behind the paid engine: it answers every process and keeps the bill. */
export interface PaidService {
  requests: number;
  billedCharacters: number;
  /** The characters billed for each request, in order. */
  readonly bills: number[];
  /** How often each line was billed, by its hash. */
  readonly timesBilled: Map<string, number>;
}

export function createPaidService(): PaidService {
  return { requests: 0, billedCharacters: 0, bills: [], timesBilled: new Map() };
}

/** How the paid engine is used. */
export interface PaidTranslatorOptions {
  readonly version?: string;
  readonly concurrency?: number;
  /** Fewer than the service's own make a short article one of several requests. */
  readonly maxRequestBytes?: number;
  readonly terminology?: Terminology | null;
  /** Throws to refuse or fail a request, before it is billed. */
  readonly refuse?: (lines: readonly string[]) => void;
}

/** The paid engine as one process sees it: every request is a call to the world, billed where it takes effect. */
export function createPaidTranslator(
  service: PaidService,
  process: Process,
  {
    version = '1',
    concurrency = 2,
    maxRequestBytes = 10_000,
    terminology = null,
    refuse = () => {},
  }: PaidTranslatorOptions = {},
): Translator {
  return {
    name: 'amazon-translate',
    grade: 'production',
    version,
    targetLanguage: 'en',
    terminology,
    maxRequestBytes,
    concurrency,
    usdPerMillionCharacters: 15,
    translate: (lines) =>
      process.call('translator', 'translate', '', {
        act: () => {
          refuse(lines);
          const billedCharacters = countCodePoints(lines.join('\n'));
          service.requests += 1;
          service.billedCharacters += billedCharacters;
          service.bills.push(billedCharacters);
          for (const line of lines) {
            const id = createHash('sha256').update(line).digest('base64');
            service.timesBilled.set(id, (service.timesBilled.get(id) ?? 0) + 1);
          }
          return { lines: lines.map(fakeEnglish), billedCharacters };
        },
        unavailable: () => new TranslatorUnavailableError('The engine did not answer.'),
      }),
  };
}
