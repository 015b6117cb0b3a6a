import { CustomResource, Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { EnvironmentSettings } from '../environments.ts';
import { pipelineFunction } from './pipeline-function.ts';

/** What a bucket is checked for. */
export interface BucketCheckProps {
  readonly environmentName: string;
  readonly settings: EnvironmentSettings;
  readonly bucket: IBucket;
  readonly key?: IKey | undefined;
}

/**
 * Fails the deployment, and says what to mend, unless a bucket that was there before keeps versions, tells EventBridge of
 * its objects and is encrypted with a key that the functions may use. Nothing of the bucket is changed.
 */
export function bucketCheck(scope: Construct, id: string, props: BucketCheckProps): CustomResource {
  const { bucket, key } = props;
  const checker = pipelineFunction(scope, `${id}Function`, {
    ...props,
    handler: 'check-bucket',
    timeout: Duration.seconds(60),
    memoryMb: 256,
  });
  checker.addToRolePolicy(
    new PolicyStatement({
      actions: [
        's3:GetBucketLocation',
        's3:GetBucketVersioning',
        's3:GetBucketNotification',
        's3:GetEncryptionConfiguration',
      ],
      resources: [bucket.bucketArn],
    }),
  );
  const check = new CustomResource(scope, id, {
    serviceToken: checker.functionArn,
    serviceTimeout: Duration.minutes(5),
    resourceType: 'Custom::BucketCheck',
    properties: {
      bucket: bucket.bucketName,
      region: Stack.of(scope).region,
      ...(key === undefined ? {} : { keyArn: key.keyArn }),
    },
  });
  // Its rights must be there before it is asked.
  if (checker.role !== undefined) check.node.addDependency(checker.role);
  return check;
}
