import { S3Client } from '@aws-sdk/client-s3';
import type { SQSRecord } from 'aws-lambda';
import { createS3ArticleStore } from '../shared/adapters/s3-article-store.ts';
import { readTranslateSettings } from '../shared/config/function-settings.ts';
import { serviceMetrics, services } from '../shared/config/names.ts';
import { parseHint } from '../shared/domain/hint-message.ts';
import { takeTranslateHint } from '../shared/use-cases/take-translate-hint.ts';
import { createDeployedTranslators, reserveMs } from './deployed-translators.ts';
import { queueHandler } from './middleware/queue-handler.ts';
import { createTelemetry } from './middleware/telemetry.ts';
import { failurePaths, hintQueue } from './queues-on-demand.ts';
import { stageSettings } from './stage-settings.ts';

const settings = readTranslateSettings(process.env);
const telemetry = createTelemetry(services.translate, settings.environment);
const store = createS3ArticleStore(new S3Client(), settings.bucket, settings);
const summary = hintQueue(settings.summaryQueueUrl);
const lanes = [
  { url: settings.queueUrl, deadLettersUrl: settings.deadLettersUrl },
  { url: settings.backfillQueueUrl, deadLettersUrl: settings.backfillDeadLettersUrl },
].map(({ url, deadLettersUrl }) => ({
  name: url.split('/').at(-1),
  queues: { translate: hintQueue(url), summary },
  failurePaths: failurePaths(url, deadLettersUrl),
}));
const translators = createDeployedTranslators(settings);
// What is wrong with them is told by the first message that needs them.
translators.catch(() => undefined);

/** Live articles and an archive's come by queues of their own, and go back to where they came from. */
function laneOf(record: SQSRecord) {
  const name = record.eventSourceARN.split(':').at(-1);
  return lanes.find((lane) => lane.name === name) ?? (lanes[0] as (typeof lanes)[number]);
}

/** Takes hints that articles have changed, and brings their translations up to date. */
export const handler = queueHandler(
  telemetry,
  async (record, lambda) => {
    const hint = parseHint(record.body);
    if (hint.bucket !== settings.bucket) return { key: hint.key, outcome: 'another bucket, left alone' };
    const outcomes: string[] = [];
    for (const translator of await translators) {
      const context = {
        store,
        translator,
        settings: stageSettings(settings, translator.targetLanguage),
        now: () => new Date(),
        runId: `${lambda.awsRequestId}/${record.messageId}`,
        deadline: new Date(Date.now() + lambda.getRemainingTimeInMillis()),
        reserveMs,
        onManifest: telemetry.onManifest,
      };
      const outcome = await takeTranslateHint(context, laneOf(record).queues, hint);
      if (outcome === 'handed-back') telemetry.count(serviceMetrics.handedBack, 1);
      outcomes.push(`${translator.targetLanguage}: ${outcome}`);
    }
    return { key: hint.key, outcome: outcomes.join(', ') };
  },
  (record) => laneOf(record).failurePaths,
);
