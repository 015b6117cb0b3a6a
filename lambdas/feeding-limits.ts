import type { SQSClient } from '@aws-sdk/client-sqs';
import type { EventSource } from '../shared/adapters/lambda-event-source.ts';
import { queueDepth } from '../shared/adapters/sqs-queue-depth.ts';
import { mostParked, mostWaiting } from '../shared/config/feeding.ts';
import type { WalkSettings } from '../shared/config/function-settings.ts';
import type { WalkRequest } from '../shared/domain/walk.ts';

/**
 * Whether a walk must wait: translating is paused, enough hints wait already, or so much has failed that feeding more
 * would only fail more.
 * What is fed and not yet done is thus bounded, whatever happens to the translator.
 */
export async function tooManyWait(
  client: SQSClient,
  eventSource: EventSource,
  settings: WalkSettings,
  purpose: WalkRequest['purpose'],
): Promise<boolean> {
  const url = purpose === 'backfill' ? settings.backfillQueueUrl : settings.translateQueueUrl;
  const [paused, fed, parked] = await Promise.all([
    eventSource.isPaused(),
    queueDepth(client, url),
    queueDepth(client, settings.parkedQueueUrl),
  ]);
  return (
    paused ||
    fed.waiting + fed.inFlight + fed.delayed >= mostWaiting(settings.backfillConcurrency) ||
    parked.waiting >= mostParked
  );
}
