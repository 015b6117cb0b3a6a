import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  type IBucket,
  type LifecycleRule,
} from 'aws-cdk-lib/aws-s3';
import { Construct, type IConstruct } from 'constructs';
import { outputTag, variables } from '../../shared/config/names.ts';
import { type OutputKind, outputKey, statePrefix } from '../../shared/domain/object-key.ts';
import type { EnvironmentSettings } from '../environments.ts';
import { acknowledge, acknowledgeKeyPattern } from './acknowledge.ts';
import { bucketCheck } from './bucket-check.ts';

/** How long what a run left behind is of use: as long as its message can wait. */
const stateRetention = Duration.days(14);

/** Where articles are kept, and how. */
export interface ArticleBucketProps {
  readonly environmentName: string;
  readonly settings: EnvironmentSettings;
  readonly key?: IKey | undefined;
}

/** The bucket of articles and their outputs, and the only ways in which a function may touch it. */
export class ArticleBucket extends Construct {
  readonly bucket: Bucket | IBucket;
  readonly #settings: EnvironmentSettings;
  readonly #key: IKey | undefined;
  /** What must have passed before any function is there to touch a bucket that is not the stack's own. */
  readonly #check: IConstruct | undefined;

  constructor(scope: Construct, id: string, props: ArticleBucketProps) {
    super(scope, id);
    const { settings, key } = props;
    this.#settings = settings;
    this.#key = key;
    if (settings.existingBucketName === null) {
      this.bucket = newBucket(this, 'Bucket', settings, key);
    } else {
      this.bucket = Bucket.fromBucketName(this, 'Bucket', settings.existingBucketName);
      this.#check = bucketCheck(this, 'Check', { ...props, bucket: this.bucket });
    }
  }

  /** Lets a function read articles and their outputs, and tells it where. */
  letRead(reader: LambdaFunction): void {
    this.#tell(reader);
    // Whoever writes reads as well, so that this one place grants the use of the key.
    this.#key?.grant(reader, 'kms:Decrypt', 'kms:GenerateDataKey');
    if (this.#check !== undefined) reader.node.addDependency(this.#check);
    this.#allow(reader, ['s3:GetObject'], [`${this.#settings.articlePrefix}*`]);
    // Without the right to list, S3 answers 403 instead of 404 for an object that is not there.
    reader.addToRolePolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] }));
  }

  /** Lets a function write these outputs, and never an article. */
  letWrite(writer: LambdaFunction, kinds: readonly OutputKind[]): void {
    this.#allow(writer, ['s3:PutObject'], this.#outputs(kinds));
    const expiring = kinds.filter((kind) => kind !== 'manifest');
    if (this.#settings.outputRetentionDays === null || expiring.length === 0) return;
    this.#allow(writer, ['s3:PutObjectTagging'], this.#outputs(expiring));
    writer.addEnvironment(variables.outputTag, `${outputTag.key}=${outputTag.value}`);
  }

  /** Lets a function remove these outputs, and never an article. */
  letRemove(remover: LambdaFunction, kinds: readonly OutputKind[]): void {
    this.#allow(remover, ['s3:DeleteObject'], this.#outputs(kinds));
  }

  /** Lets a function keep its progress and lease. */
  letKeepState(
    keeper: LambdaFunction,
    actions: readonly ('s3:GetObject' | 's3:PutObject' | 's3:DeleteObject')[],
  ): void {
    this.#allow(keeper, actions, [`${statePrefix}*`]);
  }

  /** Lets a function leave the reports of its walks. */
  letKeepReports(reporter: LambdaFunction): void {
    this.#allow(reporter, ['s3:PutObject'], [`${statePrefix}walks/*`]);
  }

  #outputs(kinds: readonly OutputKind[]): string[] {
    const { articlePrefix, targetLanguages } = this.#settings;
    return kinds.flatMap((kind) => targetLanguages.map((language) => outputKey(`${articlePrefix}*`, language, kind)));
  }

  #tell(reader: LambdaFunction): void {
    const { articlePrefix, targetLanguages, maxArticleBytes, exports } = this.#settings;
    reader.addEnvironment(variables.bucket, this.bucket.bucketName);
    reader.addEnvironment(variables.articlePrefix, articlePrefix);
    reader.addEnvironment(variables.targetLanguages, targetLanguages.join(','));
    reader.addEnvironment(variables.maxArticleBytes, String(maxArticleBytes));
    if (exports.length > 0) reader.addEnvironment(variables.exports, exports.join(','));
  }

  #allow(who: LambdaFunction, actions: readonly string[], keyPatterns: readonly string[]): void {
    const resources = keyPatterns.map((pattern) => this.bucket.arnForObjects(pattern));
    who.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources }));
    for (const pattern of keyPatterns) {
      acknowledgeKeyPattern(
        who.role ?? who,
        this.bucket,
        pattern,
        'Articles come under any name; the pattern names their kind.',
      );
    }
  }
}

/** A bucket of the stack's own: versioned, encrypted, private, and tidied up by its lifecycle. */
function newBucket(scope: Construct, id: string, settings: EnvironmentSettings, key?: IKey): Bucket {
  const bucket = new Bucket(scope, id, {
    versioned: true,
    ...(key === undefined
      ? { encryption: BucketEncryption.S3_MANAGED }
      : { encryption: BucketEncryption.KMS, encryptionKey: key, bucketKeyEnabled: true }),
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    removalPolicy: settings.retainData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    lifecycleRules: [
      {
        noncurrentVersionExpiration: Duration.days(settings.noncurrentVersionDays),
        abortIncompleteMultipartUploadAfter: Duration.days(7),
        expiredObjectDeleteMarker: true,
      },
      ...outputExpiration(settings),
      { prefix: statePrefix, expiration: stateRetention, noncurrentVersionExpiration: Duration.days(1) },
    ],
  });
  acknowledge(
    bucket,
    'S1',
    'Accounts that must record access use CloudTrail data events; server access logs would need a second bucket.',
  );
  // The property of the bucket itself: `eventBridgeEnabled` would add a custom resource and its function.
  (bucket.node.defaultChild as CfnBucket).notificationConfiguration = {
    eventBridgeConfiguration: { eventBridgeEnabled: true },
  };
  return bucket;
}

/** Expired outputs become replaced versions, which their own rule removes. */
function outputExpiration({ outputRetentionDays }: EnvironmentSettings): LifecycleRule[] {
  if (outputRetentionDays === null) return [];
  return [{ tagFilters: { [outputTag.key]: outputTag.value }, expiration: Duration.days(outputRetentionDays) }];
}
