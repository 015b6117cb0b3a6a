import { RetryableError, TranslatorUnavailableError } from '../domain/errors.ts';
import type { Translator } from '../ports/translator.ts';
import { answerFault } from './answer-fault.ts';
import type { PlannedLine } from './plan-translation.ts';

/** A translation under the key by which it is remembered. */
export interface TranslatedPiece {
  readonly reuseKey: string;
  readonly target: string;
}

/** What requests were sent and billed. */
export interface Billed {
  readonly requests: number;
  readonly billedCharacters: number;
}

/** How requests are sent. */
export interface RequestOptions {
  /** Called after each answer, and awaited before the answer counts; pieces are empty when the answer was no use. */
  readonly onTranslated?: (pieces: readonly TranslatedPiece[], billed: Billed) => Promise<void>;
  /** Told of each line's target as it comes. */
  readonly onTarget?: (source: string, target: string) => void;
  /** Asked before each request; true means begin no more. */
  readonly shouldStop?: () => boolean;
  readonly signal?: AbortSignal;
}

/** Time ran out before all requests were sent; what was answered has been handed over. */
export class DeadlineReachedError extends RetryableError {
  override readonly name = 'DeadlineReachedError';
  /** Whether anything new was handed over in this run, so that the next one will get further. */
  readonly progressSaved: boolean;

  constructor(remainingRequests: number, progressSaved: boolean) {
    super(`Time ran out before ${remainingRequests} of the requests to the translator were sent.`);
    this.progressSaved = progressSaved;
  }
}

/**
 * Sends requests, as many at once as the translator allows, and checks each answer line by line; a request whose answer
 * does not match is halved and sent again. After a failure no further request is begun, but those under way are finished
 * and handed over, because they are paid for.
 * @returns the target of each line, and what was billed
 * @throws DeadlineReachedError @throws TranslatorUnavailableError @throws TranslatorRefusedError
 */
export async function translateRequests(
  requests: readonly (readonly PlannedLine[])[],
  translator: Translator,
  { onTranslated, onTarget, shouldStop = () => false, signal }: RequestOptions,
): Promise<{ readonly targets: ReadonlyMap<string, string>; readonly billed: Billed }> {
  const pending = [...requests];
  const targets = new Map<string, string>();
  const billed = { requests: 0, billedCharacters: 0 };
  const failures: unknown[] = [];
  let stopped = false;

  const send = async (lines: readonly PlannedLine[]): Promise<void> => {
    signal?.throwIfAborted();
    const sources = lines.map((line) => line.text);
    const answer = await translator.translate(sources, signal);
    billed.requests += 1;
    billed.billedCharacters += answer.billedCharacters;
    const answered = acceptedTargets(sources, answer.lines);
    const pieces = answered?.map((target, index) => ({ reuseKey: lines[index]?.reuseKey ?? '', target })) ?? [];
    await onTranslated?.(pieces, { requests: 1, billedCharacters: answer.billedCharacters });
    if (answered === null) {
      const half = Math.ceil(lines.length / 2);
      if (lines.length === 1)
        throw new TranslatorUnavailableError('The translator answered a line of text with nothing.');
      pending.unshift(lines.slice(0, half), lines.slice(half));
    }
    answered?.forEach((target, index) => {
      targets.set(sources[index] ?? '', target);
      onTarget?.(sources[index] ?? '', target);
    });
  };

  const work = async (): Promise<void> => {
    while (failures.length === 0) {
      if (pending.length > 0 && shouldStop()) stopped = true;
      const lines = stopped ? undefined : pending.shift();
      if (lines === undefined) return;
      await send(lines).catch((error: unknown) => failures.push(error));
    }
  };
  // A worker that finds nothing pending ends; one that halves a request goes on with the halves itself.
  await Promise.all(Array.from({ length: Math.min(translator.concurrency, requests.length) }, work));

  if (failures.length > 0) throw failures[0];
  if (stopped) throw new DeadlineReachedError(pending.length, targets.size > 0 && onTranslated !== undefined);
  return { targets, billed };
}

/** The answer's targets, trimmed, when they match the sources line by line; several lines for one source are one. */
function acceptedTargets(sources: readonly string[], answer: readonly string[]): readonly string[] | null {
  if (sources.length === 1) {
    const joined = answer
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' ');
    return joined === '' ? null : [joined];
  }
  const targets = answer.map((line) => line.trim());
  return answerFault(sources, targets) === null ? targets : null;
}
