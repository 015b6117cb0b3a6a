import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createS3ArticleStore } from '../shared/adapters/s3-article-store.ts';
import { createSqsHintQueue } from '../shared/adapters/sqs-hint-queue.ts';
import { createRetryDelay } from '../shared/adapters/sqs-retry-delay.ts';
import { readTranslateSettings } from '../shared/config/function-settings.ts';
import { parseHint } from '../shared/domain/hint-message.ts';
import { takeTranslateHint } from '../shared/use-cases/take-translate-hint.ts';
import { createDeployedTranslators, reserveMs } from './deployed-translators.ts';
import { queueHandler } from './middleware/queue-handler.ts';
import { createTelemetry } from './middleware/telemetry.ts';
import { stageSettings } from './stage-settings.ts';

const settings = readTranslateSettings(process.env);
const telemetry = createTelemetry('translate-article', settings.environment);
const store = createS3ArticleStore(new S3Client(), settings.bucket);
const sqs = new SQSClient();
const queues = {
  translate: createSqsHintQueue(sqs, settings.queueUrl),
  summary: createSqsHintQueue(sqs, settings.summaryQueueUrl),
};
const translators = createDeployedTranslators(settings);

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
      outcomes.push(`${translator.targetLanguage}: ${await takeTranslateHint(context, queues, hint)}`);
    }
    return { key: hint.key, outcome: outcomes.join(', ') };
  },
  createRetryDelay(sqs, settings.queueUrl),
);
