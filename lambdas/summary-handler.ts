import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createS3ArticleStore } from '../shared/adapters/s3-article-store.ts';
import { createGiveUp } from '../shared/adapters/sqs-dead-letters.ts';
import { createRetryDelay } from '../shared/adapters/sqs-retry-delay.ts';
import { amazonTranslateUsdPerMillionCharacters } from '../shared/config/defaults.ts';
import type { SummarySettings } from '../shared/config/function-settings.ts';
import { summariserIdentity } from '../shared/config/summariser-identity.ts';
import { parseHint } from '../shared/domain/hint-message.ts';
import { articleKeyOf } from '../shared/domain/object-key.ts';
import type { Summariser } from '../shared/ports/summariser.ts';
import { summariseArticle } from '../shared/use-cases/summarise-article.ts';
import { queueHandler } from './middleware/queue-handler.ts';
import type { Telemetry } from './middleware/telemetry.ts';
import { stageSettings } from './stage-settings.ts';

/** The handler of a function that summarises: it takes hints that translations have changed, and brings summary, briefing and
 * manifest up to date. */
export function summaryHandler(
  settings: SummarySettings,
  telemetry: Telemetry,
  chosen: Summariser | Promise<Summariser>,
) {
  const store = createS3ArticleStore(new S3Client(), settings.bucket, settings);
  const sqs = new SQSClient();
  const failurePaths = {
    retryDelay: createRetryDelay(sqs, settings.queueUrl),
    giveUp: createGiveUp(sqs, settings.deadLettersUrl),
  };
  const summariser: Summariser = {
    ...summariserIdentity(settings),
    summarise: async (translation) => {
      const result = await (await chosen).summarise(translation);
      telemetry.onSummary(result.summary);
      return result;
    },
  };
  return queueHandler(
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
}
