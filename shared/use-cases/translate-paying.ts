import type { Segment } from '../domain/article.ts';
import { ConflictError } from '../domain/errors.ts';
import type { ArticleVersion } from '../domain/object-metadata.ts';
import type { Clock } from '../ports/clock.ts';
import type { ArticleReading } from '../ports/summariser.ts';
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
  readonly reading?: ArticleReading;
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
 * request and every answer is stored before it counts, so that nothing is paid for twice. The lease is still held when
 * this is done: the caller clears the progress once the translation is stored.
 * @throws LeaseHeldError @throws ConflictError when another run paid meanwhile @throws DeadlineReachedError and what the translator throws
 */
export async function translatePaying(
  payer: Payer,
  purchase: Purchase,
  segments: readonly Segment[],
  memory: TranslationMemory,
  progress: RunProgress | null,
): Promise<SegmentsTranslation> {
  const { translator, now, deadline, reserveMs, reading } = payer;
  const shouldStop = () => now().getTime() > deadline.getTime() - reserveMs;
  const options = { memory, shouldStop, ...(reading && { reading }) };
  if (progress === null) return translateSegments(segments, translator, options);

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
  return translateSegments(segments, leased, {
    ...options,
    onTranslated: (pieces, billed) => progress.save(pieces, billed),
  });
}
