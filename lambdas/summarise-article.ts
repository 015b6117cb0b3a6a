import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createExtractiveSummariser } from '../shared/adapters/extractive-summariser.ts';
import { createS3ArticleStore } from '../shared/adapters/s3-article-store.ts';
import { createGiveUp } from '../shared/adapters/sqs-dead-letters.ts';
import { createRetryDelay } from '../shared/adapters/sqs-retry-delay.ts';
import { amazonTranslateUsdPerMillionCharacters } from '../shared/config/defaults.ts';
import { readSummarySettings } from '../shared/config/function-settings.ts';
import { services } from '../shared/config/names.ts';
import { parseHint } from '../shared/domain/hint-message.ts';
import { articleKeyOf } from '../shared/domain/object-key.ts';
import type { Summariser } from '../shared/ports/summariser.ts';
import { summariseArticle } from '../shared/use-cases/summarise-article.ts';
import { queueHandler } from './middleware/queue-handler.ts';
import { createTelemetry } from './middleware/telemetry.ts';
import { stageSettings } from './stage-settings.ts';

const settings = readSummarySettings(process.env);
const telemetry = createTelemetry(services.summarise, settings.environment);
const store = createS3ArticleStore(new S3Client(), settings.bucket);
const extractive = createExtractiveSummariser();
const summariser: Summariser = {
  ...extractive,
  summarise: async (translation) => {
    const result = await extractive.summarise(translation);
    telemetry.onSummary(result.summary);
    return result;
  },
};
const sqs = new SQSClient();
const failurePaths = {
  retryDelay: createRetryDelay(sqs, settings.queueUrl),
  giveUp: createGiveUp(sqs, settings.deadLettersUrl),
};

/** Takes hints that translations have changed, and brings summary, briefing and manifest up to date. */
export const handler = queueHandler(
  telemetry,
  async (record) => {
    const hint = parseHint(record.body);
    if (hint.bucket !== settings.bucket) return { key: hint.key, outcome: 'another bucket, left alone' };
    for (const targetLanguage of settings.targetLanguages) {
      const articleKey = articleKeyOf(hint.key, targetLanguage, 'translation');
      if (articleKey === null) continue;
      const context = {
        store,
        summariser,
        settings: stageSettings(settings, targetLanguage),
        usdPerMillionCharacters: { 'amazon-translate': amazonTranslateUsdPerMillionCharacters },
        now: () => new Date(),
        onManifest: telemetry.onManifest,
      };
      return { key: articleKey, targetLanguage, outcome: await summariseArticle(context, articleKey) };
    }
    return { key: hint.key, outcome: 'not a translation, left alone' };
  },
  () => failurePaths,
);
