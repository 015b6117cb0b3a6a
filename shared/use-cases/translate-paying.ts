import type { Segment } from '../domain/article.ts';
import { ConflictError, faultCode, PipelineError } from '../domain/errors.ts';
import type { ArticleVersion } from '../domain/object-metadata.ts';
import type { Clock } from '../ports/clock.ts';
import type { Translator } from '../ports/translator.ts';
import { type SegmentsTranslation, translateSegments } from '../translation/translate-segments.ts';
import type { TranslationMemory } from '../translation/translation-memory.ts';
import type { RunProgress } from './run-progress.ts';

/** Who translates, and until when. */
interface Payer {
  readonly translator: Translator;
  readonly runId: string;
  readonly deadline: Date;
  readonly reserveMs: number;
  readonly now: Clock;
}

/** What is paid for. */
interface Purchase {
  readonly version: ArticleVersion;
  /** Of the settings that decide what the translation says. */
  readonly fingerprint: string;
  /** Whether nobody has stored a translation since the memory was read; asked once the lease is held. */
  readonly isUnpaid: () => Promise<boolean>;
}

/**
 * Translates what the memory does not hold. With a paid engine (`progress` given) the lease is taken before the first
 * request and every answer is stored before it counts, so that nothing is paid for twice; when the work fails, the
 * lease is given back with the fault noted, so that the next run need not wait.
 * @throws LeaseHeldError @throws ConflictError when another run paid meanwhile @throws DeadlineReachedError and what the translator throws
 */
export async function translatePaying(
  payer: Payer,
  purchase: Purchase,
  segments: readonly Segment[],
  memory: TranslationMemory,
  progress: RunProgress | null,
): Promise<SegmentsTranslation> {
  const { translator, now, deadline, reserveMs } = payer;
  const shouldStop = () => now().getTime() > deadline.getTime() - reserveMs;
  if (progress === null) return translateSegments(segments, translator, { memory, shouldStop });

  const begin = async (): Promise<void> => {
    await progress.acquire(payer.runId, purchase, now(), deadline);
    if (await purchase.isUnpaid()) return;
    await progress.clear();
    throw new ConflictError(progress.key);
  };
  let lease: Promise<void> | undefined;
  const leased: Translator = {
    ...translator,
    translate: async (lines, signal) => {
      lease ??= begin();
      await lease;
      return translator.translate(lines, signal);
    },
  };
  try {
    return await translateSegments(segments, leased, {
      memory,
      shouldStop,
      onTranslated: (pieces, billed) => progress.save(pieces, billed),
    });
  } catch (error) {
    if (lease !== undefined && (await isHeld(lease))) await giveBack(progress, error);
    throw error;
  }
}

async function isHeld(lease: Promise<void>): Promise<boolean> {
  return lease.then(
    () => true,
    () => false,
  );
}

async function giveBack(progress: RunProgress, error: unknown): Promise<void> {
  try {
    await progress.release(faultOf(error));
  } catch (releaseError) {
    // Another run has taken over the progress object: the lease is not ours to give back any more.
    if (!(releaseError instanceof ConflictError)) throw releaseError;
  }
}

function faultOf(error: unknown): { code: string; message: string } {
  return error instanceof PipelineError
    ? { code: faultCode(error), message: error.message }
    : { code: faultCode(error), message: 'The translation stopped for a reason that only the log tells.' };
}
