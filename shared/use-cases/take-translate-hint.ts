import { LeaseHeldError } from '../domain/errors.ts';
import { outputKey } from '../domain/object-key.ts';
import type { Hint, HintQueue } from '../ports/hint-queue.ts';
import { DeadlineReachedError } from '../translation/translate-segments.ts';
import { type TranslateContext, type TranslateOutcome, translateArticle } from './translate-article.ts';

/** The queues that the translate stage sends hints to. */
export interface TranslateQueues {
  /** Its own: where it hands back what it cannot finish now. */
  readonly translate: HintQueue;
  /** The summary stage's. */
  readonly summary: HintQueue;
}

/** How long a contender waits before it looks again, at most: the holder is usually done within seconds. */
const maxHandBackSeconds = 20;

/**
 * Does what a hint of the translate queue asks. A run that saved progress, or that finds another at work, hands the
 * hint back as a fresh message: waiting is no failure and spends no receive.
 * @throws PipelineError when the message should be received again
 */
export async function takeTranslateHint(
  context: TranslateContext,
  queues: TranslateQueues,
  hint: Hint,
): Promise<TranslateOutcome | 'handed-back'> {
  try {
    const outcome = await translateArticle(context, hint.key);
    if (outcome === 'translation-current') {
      const key = outputKey(hint.key, context.settings.targetLanguage, 'translation');
      await queues.summary.send({ bucket: hint.bucket, key });
    }
    return outcome;
  } catch (error) {
    if (error instanceof DeadlineReachedError) {
      if (!error.progressSaved) throw error;
      await queues.translate.send(hint);
      return 'handed-back';
    }
    if (error instanceof LeaseHeldError) {
      const remainingSeconds = (error.expiresAt.getTime() - context.now().getTime()) / 1000;
      await queues.translate.send(hint, { delaySeconds: Math.min(maxHandBackSeconds, Math.max(1, remainingSeconds)) });
      return 'handed-back';
    }
    throw error;
  }
}
