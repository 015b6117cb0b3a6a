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
  exports: 'TARJUMAN_EXPORTS',
  entitySource: 'TARJUMAN_ENTITY_SOURCE',
  bedrockModelId: 'TARJUMAN_BEDROCK_MODEL_ID',
  bedrockUsdPerMillionInputTokens: 'TARJUMAN_BEDROCK_USD_PER_MILLION_INPUT_TOKENS',
  bedrockUsdPerMillionOutputTokens: 'TARJUMAN_BEDROCK_USD_PER_MILLION_OUTPUT_TOKENS',
  terminologyFile: 'TARJUMAN_TERMINOLOGY_FILE',
  terminologyNames: 'TARJUMAN_TERMINOLOGY_NAMES',
  queueUrl: 'TARJUMAN_QUEUE_URL',
  translateQueueUrl: 'TARJUMAN_TRANSLATE_QUEUE_URL',
  deadLettersUrl: 'TARJUMAN_DEAD_LETTERS_URL',
  backfillDeadLettersUrl: 'TARJUMAN_BACKFILL_DEAD_LETTERS_URL',
  summaryQueueUrl: 'TARJUMAN_SUMMARY_QUEUE_URL',
  parkedQueueUrl: 'TARJUMAN_PARKED_QUEUE_URL',
  backfillQueueUrl: 'TARJUMAN_BACKFILL_QUEUE_URL',
  backfillConcurrency: 'TARJUMAN_BACKFILL_CONCURRENCY',
  outputTag: 'TARJUMAN_OUTPUT_TAG',
  translateEventSourceId: 'TARJUMAN_TRANSLATE_EVENT_SOURCE_ID',
  backfillEventSourceId: 'TARJUMAN_BACKFILL_EVENT_SOURCE_ID',
} as const;

/** What a deployment tells the function that imports a glossary, as the properties of a custom resource. */
export interface ImportRequest {
  /** Whose the import is; its name begins with it. */
  readonly owner: string;
  readonly targetLanguage: string;
  /** The hash of the terms to be imported. */
  readonly sha256: string;
}

/** What a stack tells of itself: operators' commands find their queues by these outputs. */
export const stackOutputs = {
  bucketName: 'BucketName',
  articlePrefix: 'ArticlePrefix',
  translateQueueUrl: 'TranslateQueueUrl',
  summariseQueueUrl: 'SummariseQueueUrl',
  backfillQueueUrl: 'BackfillQueueUrl',
  translateDeadLettersUrl: 'TranslateDeadLettersUrl',
  summariseDeadLettersUrl: 'SummariseDeadLettersUrl',
  backfillDeadLettersUrl: 'BackfillDeadLettersUrl',
  walkQueueUrl: 'WalkQueueUrl',
  parkedQueueUrl: 'ParkedQueueUrl',
  translateEventSourceId: 'TranslateEventSourceId',
  backfillEventSourceId: 'BackfillEventSourceId',
} as const;

/** The tag of outputs that expire: lifecycle rules know objects by prefix and tags, and outputs have no prefix of their own. */
export const outputTag = { key: 'tarjuman', value: 'output' } as const;

/** The CloudWatch namespace of all metrics. */
export const metricNamespace = 'Tarjuman';

/** The functions, as their logs and metrics name them: also the names of their files in `lambdas/`. */
export const services = {
  translate: 'translate-article',
  summarise: 'summarise-article',
  recordFailure: 'record-failure',
  walk: 'walk-articles',
  pause: 'pause-translation',
} as const;
export type Service = (typeof services)[keyof typeof services];

/** Metrics with the dimensions environment, service and targetLanguage: counted when a manifest or a summary is made. */
export const articleMetrics = {
  complete: 'ArticlesComplete',
  rejected: 'ArticlesRejected',
  failed: 'ArticlesFailed',
  requests: 'TranslateRequests',
  billedCharacters: 'BilledCharacters',
  estimatedCostUsd: 'EstimatedCostUsd',
  warnings: 'Warnings',
  /** From a run's beginning to its manifest. */
  seconds: 'SecondsToManifest',
  claims: 'ClaimsChecked',
  droppedClaims: 'ClaimsDropped',
} as const;

/** Metrics with the dimensions environment and service alone. */
export const serviceMetrics = {
  /** Tries that failed because the translator was throttled, unreachable or refused. */
  translatorFaults: 'TranslatorFaults',
  /** Tries that failed because the model that summarises was throttled, unreachable or refused. */
  summariserFaults: 'SummariserFaults',
  /** Of each summary that a model should make: 1 where the extractive one stands in for it, else 0. */
  summariserFallbacks: 'SummariserFallbacks',
  /** Of each summary that Amazon Comprehend should find names for: 1 where those of the rules stand alone, else 0. */
  namesFallbacks: 'NamesFallbacks',
  /** Hints handed back to the queue by a run that had to stop or found another at work. */
  handedBack: 'HandedBack',
  /** Articles that the daily sweep found without an outcome. */
  lost: 'ArticlesWithoutOutcome',
} as const;

/**
 * Why the answer of a service is not used. Fallbacks are also counted with the dimension `reason`, which has these values and
 * no others: each is a metric of its own, and billed.
 */
export const fallbackReasons = {
  summariserFallbacks: ['too-long', 'cut-off', 'withheld', 'malformed', 'unproved'],
  namesFallbacks: ['throttled', 'unavailable', 'refused', 'malformed'],
} as const;
export type FallbackReasons = typeof fallbackReasons;

/** The translators that the functions can use. */
export const deployedTranslators = ['amazon', 'gist'] as const;
export type DeployedTranslator = (typeof deployedTranslators)[number];

/** The summarisers that the functions can use. */
export const deployedSummarisers = ['extractive', 'bedrock'] as const;
export type DeployedSummariser = (typeof deployedSummarisers)[number];

/** What finds the names of an article: rules alone, or Amazon Comprehend beside them. */
export const entitySources = ['rules', 'comprehend'] as const;
export type EntitySource = (typeof entitySources)[number];
