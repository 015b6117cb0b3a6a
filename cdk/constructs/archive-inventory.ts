import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { acknowledge } from './acknowledge.ts';

/** Lets a function read the lists that S3 Inventory writes to a folder, `s3://bucket/folder/`. */
export function letReadInventory(reader: LambdaFunction, folder: string): void {
  const objects = `${folder.slice('s3://'.length)}*`;
  const { partition } = Stack.of(reader);
  reader.addToRolePolicy(
    new PolicyStatement({ actions: ['s3:GetObject'], resources: [`arn:${partition}:s3:::${objects}`] }),
  );
  acknowledge(
    reader.role ?? reader,
    `IAM5[Resource::arn:<AWS::Partition>:s3:::${objects}]`,
    'S3 Inventory names its lists by date and chance.',
  );
}
