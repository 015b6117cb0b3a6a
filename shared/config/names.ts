/** Names that the stack gives and the functions read; this file imports nothing, so that both can import it. */

/** Environment variables of the functions. */
export const variables = {
  environment: 'TARJUMAN_ENVIRONMENT',
  bucket: 'TARJUMAN_BUCKET',
  articlePrefix: 'TARJUMAN_ARTICLE_PREFIX',
  targetLanguages: 'TARJUMAN_TARGET_LANGUAGES',
  maxArticleBytes: 'TARJUMAN_MAX_ARTICLE_BYTES',
  translator: 'TARJUMAN_TRANSLATOR',
  translateConcurrency: 'TARJUMAN_TRANSLATE_CONCURRENCY',
  translateRequestsPerSecond: 'TARJUMAN_TRANSLATE_REQUESTS_PER_SECOND',
  summariser: 'TARJUMAN_SUMMARISER',
  queueUrl: 'TARJUMAN_QUEUE_URL',
  summaryQueueUrl: 'TARJUMAN_SUMMARY_QUEUE_URL',
  parkedQueueUrl: 'TARJUMAN_PARKED_QUEUE_URL',
} as const;

/** The CloudWatch namespace of all metrics. */
export const metricNamespace = 'Tarjuman';

/** Metric names; all have the dimensions environment and service, and those of a manifest also the target language. */
export const metricNames = {
  complete: 'ArticlesComplete',
  rejected: 'ArticlesRejected',
  failed: 'ArticlesFailed',
  requests: 'TranslateRequests',
  billedCharacters: 'BilledCharacters',
  estimatedCostUsd: 'EstimatedCostUsd',
  warnings: 'Warnings',
  handedBack: 'HandedBack',
} as const;

/** The translators that the functions can use. */
export const deployedTranslators = ['amazon', 'gist'] as const;
export type DeployedTranslator = (typeof deployedTranslators)[number];

/** The summarisers that the functions can use. */
export const deployedSummarisers = ['extractive'] as const;
export type DeployedSummariser = (typeof deployedSummarisers)[number];
