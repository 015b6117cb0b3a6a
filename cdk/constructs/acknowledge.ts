import { type CfnElement, Stack, Validations } from 'aws-cdk-lib';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { IConstruct } from 'constructs';

/** States why a finding of the AwsSolutions rules is right as it is, at the construct that causes it. */
export function acknowledge(construct: IConstruct, rule: string, reason: string): void {
  Validations.of(construct).acknowledge({ id: `AwsSolutions::AwsSolutions-${rule}`, reason });
}

/** States why a policy may name objects of a bucket by a pattern. */
export function acknowledgeKeyPattern(
  construct: IConstruct,
  bucket: IConstruct & Pick<IBucket, 'bucketName'>,
  pattern: string,
  reason: string,
): void {
  const own = bucket.node.defaultChild as CfnElement | undefined;
  const arn =
    own === undefined
      ? `arn:<AWS::Partition>:s3:::${bucket.bucketName}`
      : `<${Stack.of(bucket).getLogicalId(own)}.Arn>`;
  acknowledge(construct, `IAM5[Resource::${arn}/${pattern}]`, reason);
}
