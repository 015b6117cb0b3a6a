import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Context, SQSRecord } from 'aws-lambda';
import { createLambdaEventSource } from '../shared/adapters/lambda-event-source.ts';
import { createS3ArticleStore } from '../shared/adapters/s3-article-store.ts';
import { createS3InventoryListing, type InventoryListing } from '../shared/adapters/s3-inventory-listing.ts';
import { createS3ObjectListing } from '../shared/adapters/s3-object-listing.ts';
import { createGiveUp } from '../shared/adapters/sqs-dead-letters.ts';
import { createSqsHintQueue } from '../shared/adapters/sqs-hint-queue.ts';
import { sendWalk } from '../shared/adapters/sqs-walk-queue.ts';
import { amazonTranslateUsdPerMillionCharacters } from '../shared/config/defaults.ts';
import { queueFullWaitSeconds } from '../shared/config/feeding.ts';
import { readWalkSettings } from '../shared/config/function-settings.ts';
import { serviceMetrics, services } from '../shared/config/names.ts';
import { isPermanent } from '../shared/domain/errors.ts';
import { settingsFingerprint } from '../shared/domain/fingerprint.ts';
import { parseWalkRequest, type WalkRequest } from '../shared/domain/walk.ts';
import { translatorReference } from '../shared/use-cases/translate-article.ts';
import { walkArticles } from '../shared/use-cases/walk-articles.ts';
import { writeWalkReport } from '../shared/use-cases/walk-report.ts';
import { createDeployedTranslators } from './deployed-translators.ts';
import { tooManyWait } from './feeding-limits.ts';
import { queueHandler } from './middleware/queue-handler.ts';
import { createTelemetry } from './middleware/telemetry.ts';
import { stageSettings } from './stage-settings.ts';

const settings = readWalkSettings(process.env);
const telemetry = createTelemetry(services.walk, settings.environment);
const s3 = new S3Client();
const sqs = new SQSClient();
const lambdaClient = new LambdaClient();
const store = createS3ArticleStore(s3, settings.bucket);
const failurePaths = { giveUp: createGiveUp(sqs, settings.parkedQueueUrl) };
const translators = createDeployedTranslators(settings);
// What is wrong with them is told by the first message that needs them.
translators.catch(() => undefined);

/** How fast, and for how much, the articles are made that a walk feeds. */
const rate = {
  concurrency: settings.backfillConcurrency,
  requestsPerSecond: settings.translateRequestsPerSecond,
  usdPerMillionCharacters: settings.translator === 'amazon' ? amazonTranslateUsdPerMillionCharacters : 0,
};

/** What a page of the listing may take at most; the function keeps this much of its time in reserve. */
const pageMs = 60_000;

/** Takes a walk up where it was left, hints the articles that need work, and hands the rest of the walk on. */
export const handler = queueHandler(telemetry, walk, () => failurePaths);

async function walk(record: SQSRecord, lambda: Context): Promise<Readonly<Record<string, string>>> {
  const request = parseWalkRequest(record.body);
  const feeding = request.purpose === 'backfill';
  const eventSource = createLambdaEventSource(
    lambdaClient,
    feeding ? settings.backfillEventSourceId : settings.translateEventSourceId,
  );
  // What waits has no outcome yet and is not lost: a sweep would hint it every day anew.
  if (!feeding && (await eventSource.isPaused()))
    return { walk: request.walk, state: 'paused, left to the next sweep' };
  const engines = await translators;
  const listing = listingOf(request);
  const { state, request: reached } = await walkArticles(
    {
      store,
      listing,
      hints: createSqsHintQueue(sqs, feeding ? settings.backfillQueueUrl : settings.translateQueueUrl),
      isFull: () => tooManyWait(sqs, eventSource, settings, request.purpose),
      articlePrefix: settings.articlePrefix,
      targets: engines.map((engine) => {
        const stage = stageSettings(settings, engine.targetLanguage);
        return {
          targetLanguage: engine.targetLanguage,
          fingerprint: settingsFingerprint(stage, translatorReference(engine)),
        };
      }),
      maxRequestBytes: engines[0]?.maxRequestBytes ?? Number.POSITIVE_INFINITY,
      now: () => new Date(),
      lastBeginning: new Date(Date.now() + lambda.getRemainingTimeInMillis() - pageMs),
    },
    request,
  )
    .catch(async (error: unknown) => {
      // Whoever waits for the report would wait for ever.
      if (isPermanent(error)) await writeWalkReport(store, request, new Date(), rate, (error as Error).message);
      throw error;
    })
    .finally(() => listing.close());
  if (state === 'done') {
    await writeWalkReport(store, reached, new Date(), rate);
    if (!feeding) telemetry.count(serviceMetrics.lost, reached.counts.hinted);
  } else {
    await sendWalk(sqs, settings.queueUrl, reached, state === 'queue-full' ? queueFullWaitSeconds : 0);
  }
  return { key: reached.after ?? '', walk: reached.walk, state, counts: JSON.stringify(reached.counts) };
}

/** An inventory's listing holds a file open; the bucket's own has nothing to close. */
function listingOf({ inventory }: WalkRequest): InventoryListing {
  if (inventory !== null) return createS3InventoryListing(s3, inventory, settings.bucket);
  return { ...createS3ObjectListing(s3, settings.bucket), close: () => undefined };
}
