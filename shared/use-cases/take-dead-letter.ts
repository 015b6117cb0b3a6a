import { MalformedMessageError, parseHint } from '../domain/hint-message.ts';
import { articleKeyOf } from '../domain/object-key.ts';
import type { Hint } from '../ports/hint-queue.ts';
import type { ParkedQueue } from '../ports/parked-queue.ts';
import { type FailureContext, recordFailure } from './record-failure.ts';

/** What became of a dead letter, for the log. */
export interface DeadLetterOutcome extends Readonly<Record<string, string>> {
  readonly key: string;
  readonly outcome: string;
}

/**
 * Gives the article of a message that ran out of retries its `failed` manifest in every target language concerned, and
 * parks the message whatever it was, so that nothing is lost silently.
 * @throws StoreUnavailableError @throws QueueUnavailableError
 */
export async function takeDeadLetter(
  contexts: readonly FailureContext[],
  parked: ParkedQueue,
  message: { readonly body: string; readonly origin: string },
): Promise<DeadLetterOutcome> {
  const hint = hintOf(message.body);
  const outcomes: string[] = [];
  for (const context of contexts) {
    if (hint === null || hint.bucket !== context.store.name) continue;
    const articleKey = articleOf(hint.key, contexts, context.settings.targetLanguage);
    if (articleKey === null) continue;
    outcomes.push(`${context.settings.targetLanguage}: ${await recordFailure(context, articleKey)}`);
  }
  await parked.park(message);
  return { key: hint?.key ?? '', outcome: [...outcomes, 'parked'].join(', ') };
}

/** A message of the summary stage names a translation: it concerns that article in that language alone. */
function articleOf(key: string, contexts: readonly FailureContext[], target: string): string | null {
  const languages = contexts.map((context) => context.settings.targetLanguage);
  const isTranslation = languages.some((language) => articleKeyOf(key, language, 'translation') !== null);
  return isTranslation ? articleKeyOf(key, target, 'translation') : key;
}

function hintOf(body: string): Hint | null {
  try {
    return parseHint(body);
  } catch (error) {
    if (error instanceof MalformedMessageError) return null;
    throw error;
  }
}
