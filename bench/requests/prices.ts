/**
 * US dollars in us-east-1 without any free tier, as published on the services' pricing pages (aws.amazon.com/…/pricing)
 * and read in November 2026.
 */
export const prices = {
  /** Amazon Translate, standard real-time text translation. */
  translateMillionCharacters: 15,
  /** AWS Lambda on arm64. */
  lambdaGbSecond: 0.000_013_333_4,
  lambdaMillionRequests: 0.2,
  /** Amazon S3 Standard: PUT and LIST; GET and HEAD; deletes are free. */
  s3ThousandWrites: 0.005,
  s3ThousandReads: 0.0004,
  /** Amazon SQS, standard queues, also those that a function polls. */
  sqsMillionRequests: 0.4,
  /** Amazon EventBridge, at the price of opt-in and custom events; pages differ on whether S3's events are charged. */
  eventsMillion: 1,
  /** Amazon CloudWatch Logs, collected. */
  logsGb: 0.5,
} as const;
