import { Logger } from '@aws-lambda-powertools/logger';
import { S3Client } from '@aws-sdk/client-s3';
import { readBucketSettings } from '../shared/adapters/s3-bucket-settings.ts';
import { bucketFaults } from '../shared/domain/bucket-requirements.ts';
import { ConfigurationError } from '../shared/domain/errors.ts';
import { customResourceHandler } from './cloudformation/custom-resource.ts';

const client = new S3Client();

/**
 * Tells CloudFormation whether the pipeline can work in a bucket that was there before it; a deployment to one in which it
 * cannot fails with what is to be mended.
 */
export const handler = customResourceHandler(new Logger({ serviceName: 'check-bucket' }), async (event) => {
  const { bucket, region, keyArn = null } = event.ResourceProperties;
  // Nothing was made that could be deleted.
  if (event.RequestType === 'Delete') return event.PhysicalResourceId;
  const found = await readBucketSettings(client, bucket).catch((error: unknown) => {
    const name = error instanceof Error ? error.name : 'an unknown fault';
    throw new ConfigurationError([
      `The bucket ${bucket} cannot be looked at (${name}): is its name right, is it in this account, does its policy admit the stack?`,
    ]);
  });
  const faults = bucketFaults({ bucket, region, keyArn }, found);
  if (faults.length > 0) throw new ConfigurationError([`The bucket ${bucket} cannot be used as it is.`, ...faults]);
  return bucket;
});
