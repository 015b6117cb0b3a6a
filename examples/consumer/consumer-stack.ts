import { join } from 'node:path';
import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Match, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

const projectRoot = join(import.meta.dirname, '../..');

/** Which pipeline is listened to. */
export interface ConsumerStackProps extends StackProps {
  /** The pipeline's bucket: its output `BucketName`. */
  readonly outputBucketName: string;
  /** The key that the bucket is encrypted with, where it has one of its own. */
  readonly outputKeyArn?: string;
}

/** Manifests of a pipeline → rule → index-summaries → index bucket; events that cannot be handled wait in a queue. */
export class ConsumerStack extends Stack {
  constructor(scope: Construct, id: string, { outputBucketName, outputKeyArn, ...props }: ConsumerStackProps) {
    super(scope, id, props);
    const outputs = Bucket.fromBucketName(this, 'Outputs', outputBucketName);
    const index = new Bucket(this, 'Index', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const failed = new Queue(this, 'Failed', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    const indexer = new NodejsFunction(this, 'IndexSummaries', {
      entry: join(import.meta.dirname, 'handler.ts'),
      projectRoot,
      depsLockFilePath: join(projectRoot, 'package-lock.json'),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 512,
      timeout: Duration.seconds(30),
      environment: { OUTPUT_BUCKET: outputs.bucketName, INDEX_BUCKET: index.bucketName },
      deadLetterQueue: failed,
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        minify: true,
        keepNames: true,
        bundleAwsSDK: true,
        mainFields: ['module', 'main'],
        // Packages that are still CommonJS call require, which an ES module does not have.
        banner:
          "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
      },
    });
    index.grantReadWrite(indexer);
    // Outputs only: a consumer has no business with the articles themselves.
    const readable = ['manifest.json', 'translation.json', 'summary.json', 'briefing.html'];
    indexer.addToRolePolicy(
      new PolicyStatement({
        actions: ['s3:GetObject', 's3:GetObjectVersion'],
        resources: readable.map((ending) => outputs.arnForObjects(`*.${ending}`)),
      }),
    );
    indexer.addToRolePolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [outputs.bucketArn] }));
    if (outputKeyArn !== undefined) {
      indexer.addToRolePolicy(new PolicyStatement({ actions: ['kms:Decrypt'], resources: [outputKeyArn] }));
    }
    new Rule(this, 'Manifests', {
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created', 'Object Deleted'],
        detail: { bucket: { name: [outputBucketName] }, object: { key: Match.suffix('.manifest.json') } },
      },
      targets: [new LambdaFunction(indexer, { deadLetterQueue: failed })],
    });
    new CfnOutput(this, 'IndexBucketName', { value: index.bucketName });
    new CfnOutput(this, 'FunctionArn', { value: indexer.functionArn });
    new CfnOutput(this, 'FailedQueueUrl', { value: failed.queueUrl });
  }
}
