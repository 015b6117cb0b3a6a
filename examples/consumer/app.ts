import { App } from 'aws-cdk-lib';
import { ConsumerStack } from './consumer-stack.ts';

const app = new App();
const outputBucketName: unknown = app.node.tryGetContext('bucket');
if (typeof outputBucketName !== 'string' || outputBucketName === '') {
  throw new Error('Expected -c bucket=<the BucketName that the pipeline’s deployment printed>.');
}
const outputKeyArn: unknown = app.node.tryGetContext('key');
new ConsumerStack(app, 'TarjumanConsumer', {
  outputBucketName,
  ...(typeof outputKeyArn === 'string' && { outputKeyArn }),
});
