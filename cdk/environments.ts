import * as z from 'zod';
import { deployedSummarisers, deployedTranslators, entitySources } from '../shared/config/names.ts';
import { ConfigurationError } from '../shared/domain/errors.ts';
import { exportFormats } from '../shared/domain/object-key.ts';

const positive = z.int().positive();

/** What can differ between environments; every field is checked before anything is synthesized. */
const fields = z.strictObject({
  /** The AWS account and region to deploy to; the caller's own when null. */
  account: z
    .string()
    .regex(/^\d{12}$/, 'expected the twelve digits of an account')
    .nullable(),
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'expected a region such as eu-central-1')
    .nullable(),
  /**
   * A bucket that is there already, to work in instead of one of the stack's own; it must keep versions and tell
   * EventBridge of its objects, which the deployment checks, and nothing of it is changed.
   */
  existingBucketName: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'expected the name of a bucket')
    .nullable(),
  /**
   * The day, UTC, from which on the daily sweep looks for lost articles: what lay there before is an archive, which a
   * backfill feeds when it is asked to. From the first article on when null.
   */
  liveSince: z.iso.date('expected a day such as 2026-01-31').nullable(),
  /** Objects whose key starts with this are articles. */
  articlePrefix: z.string().regex(/^[^/.][^*?"]*\/$/, 'expected a prefix such as articles/, with a slash at its end'),
  targetLanguages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'expected a language such as en')).min(1),
  maxArticleBytes: positive.max(5_000_000),
  translator: z.enum(deployedTranslators),
  summariser: z.enum(deployedSummarisers),
  /** Formats in which each complete article also stands beside its briefing, as `<article>.<language>.export.<format>`. */
  exports: z.array(z.enum(exportFormats)).refine((formats) => new Set(formats).size === formats.length, {
    message: 'expected each format once',
  }),
  /** What finds the names of an article: rules alone, or Amazon Comprehend beside them. */
  entitySource: z.enum(entitySources),
  /** The model that summarises; null unless `summariser` is `bedrock`. */
  bedrock: z
    .strictObject({
      /** The ID of a model or inference profile of Amazon Bedrock that the account may use in the region. */
      modelId: z
        .string()
        .regex(
          /^[a-z0-9-]+(?:\.[a-z0-9-]+){1,4}(?::[a-z0-9]+)*$/,
          'expected a model ID such as eu.amazon.nova-pro-v1:0, not an ARN',
        ),
      /** Its prices, for the manifests' estimates (Amazon Bedrock pricing, by model and region). */
      usdPerMillionInputTokens: z.number().nonnegative(),
      usdPerMillionOutputTokens: z.number().nonnegative(),
    })
    .nullable(),
  /** Requests to the translator that one article may have under way at once. */
  translateConcurrency: positive.max(50),
  /** Requests a second that one function may send; the environment's rate is this times `maxConcurrentArticles`. */
  translateRequestsPerSecond: z.number().positive(),
  /** Articles that are translated at once: the event source's maximum concurrency, which SQS wants to be 2 at least. */
  maxConcurrentArticles: positive.min(2).max(1000),
  /** Articles of an archive that are translated at once, beside the live ones and at the same pace each. */
  backfillConcurrency: positive.min(2).max(1000),
  /**
   * The folder to which S3 Inventory writes lists of the bucket, for backfills that walk through one; the function that
   * walks may read what is in it, and none when null.
   */
  archiveInventory: z
    .string()
    .regex(/^s3:\/\/[a-z0-9][a-z0-9.-]+\/([^*?]+\/)?$/, 'expected a folder such as s3://bucket/inventory/')
    .nullable(),
  /** The hour, UTC, at which the daily sweep for lost articles begins. */
  sweepHourUtc: z.int().min(0).max(23),
  /** A request may take 50 s of it: less than 120 leaves too little to get anything done. */
  translateTimeoutSeconds: positive.min(120).max(900),
  summariseTimeoutSeconds: positive.max(900),
  /**
   * How often a message is received before its article is `failed`; fewer than 5 would give up on passing faults. What
   * no retry can help is given up at once.
   */
  maxReceiveCount: positive.min(5),
  /** Days that replaced and deleted versions of articles and outputs are kept. */
  noncurrentVersionDays: positive,
  /**
   * Days after which translations, summaries, briefings and exports expire; their manifests stay, so that nothing is
   * translated anew. Kept for good when null.
   */
  outputRetentionDays: positive.nullable(),
  logRetentionDays: z.union([z.literal(7), z.literal(30), z.literal(90), z.literal(180), z.literal(365)]),
  /**
   * How bucket and queues are encrypted: by keys that S3 and SQS manage, by one of the stack's own, rotated yearly, or by
   * the KMS key with this ARN, whose policy must admit those who use it (docs/operations.md).
   */
  encryption: z
    .string()
    .regex(
      /^(service-managed|own-key|arn:aws[\w-]*:kms:[\w-]+:\d{12}:key\/[\w-]+)$/,
      "expected 'service-managed', 'own-key' or the ARN of a KMS key",
    ),
  /** The house glossary, a CSV file below the project's root; none when null. */
  terminologyFile: z
    .string()
    .regex(/^[\w][\w./-]*\.csv$/, 'expected a CSV file below the project, such as terminology/house.csv')
    .nullable(),
  /** Keep the bucket and the logs when the stack is deleted. */
  retainData: z.boolean(),
  /** Refuse to delete the stack until the protection is lifted by hand. */
  terminationProtection: z.boolean(),
  /** Where alarms are mailed to; each address must confirm once. */
  alarmReceivers: z.array(z.email('expected an e-mail address')),
  /** How long the oldest message of a stage may wait before an alarm says so. */
  lateAfterMinutes: positive,
  /** US dollars that a day's articles may cost before an alarm says so, by the manifests' estimates. */
  dailyCostAlarmUsd: z.number().positive(),
  /**
   * US dollars that the articles of 24 hours may cost before translating is paused, by the manifests' estimates; articles
   * then wait until somebody resumes it. No cap when null.
   */
  dailyCostCapUsd: z.number().positive().nullable(),
});
export type EnvironmentSettings = Readonly<z.infer<typeof fields>>;

/** Checked even where single fields are at fault: every fault is told at once. */
const beside = { when: () => true };

const EnvironmentSettings = fields
  .refine(({ translator, targetLanguages }) => translator !== 'gist' || targetLanguages.join() === 'en', {
    path: ['targetLanguages'],
    message: 'the gist translator translates to en only',
  })
  .refine(
    ({ dailyCostAlarmUsd, dailyCostCapUsd }) => dailyCostCapUsd === null || dailyCostCapUsd >= dailyCostAlarmUsd,
    {
      path: ['dailyCostCapUsd'],
      message: 'expected no less than dailyCostAlarmUsd, which warns before it',
      ...beside,
    },
  )
  .refine(
    ({ encryption, region }) =>
      region === null || !encryption.startsWith('arn:') || encryption.split(':')[3] === region,
    {
      path: ['encryption'],
      message: 'expected a key in the region of the environment',
    },
  )
  .refine(({ existingBucketName, liveSince }) => existingBucketName === null || liveSince !== null, {
    path: ['liveSince'],
    message: 'expected a day with existingBucketName, or the first sweep would translate all that lies there',
    ...beside,
  })
  .refine(({ targetLanguages }) => new Set(targetLanguages).size === targetLanguages.length, {
    path: ['targetLanguages'],
    message: 'expected each language once',
  })
  .refine(({ summariser, bedrock }) => (summariser === 'bedrock') === (bedrock !== null), {
    path: ['bedrock'],
    message: 'expected a model where the summariser is bedrock, and null elsewhere',
    ...beside,
  })
  // A summary by a model may take 90 s of it (lambdas/deployed-summariser.ts).
  .refine(({ summariser, summariseTimeoutSeconds }) => summariser !== 'bedrock' || summariseTimeoutSeconds >= 120, {
    path: ['summariseTimeoutSeconds'],
    message: 'the bedrock summariser needs 120 s at least',
    ...beside,
  });

/** The environments that can be deployed. */
export const environmentNames = ['dev', 'staging', 'prod'] as const;
export type EnvironmentName = (typeof environmentNames)[number];

const base: EnvironmentSettings = {
  account: null,
  region: null,
  existingBucketName: null,
  liveSince: null,
  articlePrefix: 'articles/',
  targetLanguages: ['en'],
  maxArticleBytes: 1_000_000,
  translator: 'amazon',
  summariser: 'extractive',
  exports: [],
  entitySource: 'rules',
  bedrock: null,
  translateConcurrency: 5,
  translateRequestsPerSecond: 10,
  maxConcurrentArticles: 2,
  backfillConcurrency: 2,
  archiveInventory: null,
  sweepHourUtc: 3,
  translateTimeoutSeconds: 180,
  summariseTimeoutSeconds: 60,
  maxReceiveCount: 5,
  noncurrentVersionDays: 30,
  outputRetentionDays: null,
  logRetentionDays: 30,
  encryption: 'service-managed',
  terminologyFile: null,
  retainData: false,
  terminationProtection: false,
  alarmReceivers: [],
  lateAfterMinutes: 60,
  dailyCostAlarmUsd: 10,
  dailyCostCapUsd: 50,
};

/** The settings of each environment: what is not said here is as in `base`. */
const environments: Readonly<Record<EnvironmentName, EnvironmentSettings>> = {
  dev: { ...base },
  staging: { ...base, noncurrentVersionDays: 90, logRetentionDays: 90 },
  prod: {
    ...base,
    maxConcurrentArticles: 5,
    backfillConcurrency: 10,
    noncurrentVersionDays: 365,
    logRetentionDays: 365,
    retainData: true,
    terminationProtection: true,
    // Nine delays between ten tries: an hour without the translator fails no article.
    maxReceiveCount: 10,
    dailyCostAlarmUsd: 100,
    // Whether news may wait for a person is the newsroom's to say.
    dailyCostCapUsd: null,
  },
};

/**
 * The checked settings of the environment that was asked for with `-c environment=…`.
 * @throws ConfigurationError naming every fault at once
 */
export function environmentSettings(
  name: unknown,
  all: Readonly<Record<string, unknown>> = environments,
): { readonly name: EnvironmentName; readonly settings: EnvironmentSettings } {
  if (!environmentNames.includes(name as EnvironmentName)) {
    throw new ConfigurationError([`Expected -c environment=${environmentNames.join('|')}, got ${name ?? 'none'}.`]);
  }
  const parsed = EnvironmentSettings.safeParse(all[name as EnvironmentName]);
  if (!parsed.success) {
    throw new ConfigurationError(
      parsed.error.issues.map((issue) => `${name}.${issue.path.join('.')}: ${issue.message}`),
    );
  }
  return { name: name as EnvironmentName, settings: Object.freeze(parsed.data) };
}
