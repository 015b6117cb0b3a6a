import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createS3ArticleStore } from '../shared/adapters/s3-article-store.ts';
import { createSqsParkedQueue } from '../shared/adapters/sqs-parked-queue.ts';
import { amazonTranslateUsdPerMillionCharacters } from '../shared/config/defaults.ts';
import { readFailureSettings } from '../shared/config/function-settings.ts';
import { services } from '../shared/config/names.ts';
import { takeDeadLetter } from '../shared/use-cases/take-dead-letter.ts';
import { queueHandler } from './middleware/queue-handler.ts';
import { createTelemetry } from './middleware/telemetry.ts';
import { stageSettings } from './stage-settings.ts';

const settings = readFailureSettings(process.env);
const telemetry = createTelemetry(services.recordFailure, settings.environment);
const store = createS3ArticleStore(new S3Client(), settings.bucket);
const parked = createSqsParkedQueue(new SQSClient(), settings.parkedQueueUrl);
const contexts = settings.targetLanguages.map((targetLanguage) => ({
  store,
  settings: stageSettings(settings, targetLanguage),
  usdPerMillionCharacters: settings.translator === 'amazon' ? amazonTranslateUsdPerMillionCharacters : 0,
  now: () => new Date(),
  onManifest: telemetry.onManifest,
}));

/** Takes messages that ran out of retries: their articles get a `failed` manifest, and they wait in the parked queue. */
export const handler = queueHandler(telemetry, (record) =>
  takeDeadLetter(contexts, parked, { body: record.body, origin: record.eventSourceARN }),
);
