import { S3Client } from '@aws-sdk/client-s3';
import { createS3ArticleStore } from '../shared/adapters/s3-article-store.ts';
import { amazonTranslateUsdPerMillionCharacters } from '../shared/config/defaults.ts';
import type { SummarySettings } from '../shared/config/function-settings.ts';
import { summariserIdentity } from '../shared/config/summariser-identity.ts';
import { parseHint } from '../shared/domain/hint-message.ts';
import { articleKeyOf } from '../shared/domain/object-key.ts';
import { onDemand } from '../shared/domain/on-demand.ts';
import type { Summariser } from '../shared/ports/summariser.ts';
import { summariseArticle } from '../shared/use-cases/summarise-article.ts';
import { queueHandler } from './middleware/queue-handler.ts';
import type { Telemetry } from './middleware/telemetry.ts';
import { failurePaths } from './queues-on-demand.ts';
import { stageSettings } from './stage-settings.ts';

/**
 * The handler of a function that summarises: it takes hints that translations have changed, and brings summary, briefing and
 * manifest up to date.
 * @param load brings the summariser, with the first translation that is to be summarised
 */
export function summaryHandler(settings: SummarySettings, telemetry: Telemetry, load: () => Promise<Summariser>) {
  const store = createS3ArticleStore(new S3Client(), settings.bucket, settings);
  const ofFailures = failurePaths(settings.queueUrl, settings.deadLettersUrl);
  const chosen = onDemand(load);
  const summariser: Summariser = {
    ...summariserIdentity(settings),
    summarise: async (translation) => {
      const result = await (await chosen()).summarise(translation);
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
    () => ofFailures,
  );
}
