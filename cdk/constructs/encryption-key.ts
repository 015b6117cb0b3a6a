import { RemovalPolicy } from 'aws-cdk-lib';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { EnvironmentSettings } from '../environments.ts';

/**
 * The key that an environment encrypts with: one of the stack's own, rotated yearly and kept as long as the data that it
 * encrypts, or the one that was named; undefined where S3's and SQS's own keys do.
 */
export function encryptionKey(scope: Construct, id: string, settings: EnvironmentSettings): IKey | undefined {
  if (settings.encryption === 'service-managed') return undefined;
  if (settings.encryption !== 'own-key') return Key.fromKeyArn(scope, id, settings.encryption);
  return new Key(scope, id, {
    description: 'Encrypts the articles, their outputs and the messages about them.',
    enableKeyRotation: true,
    removalPolicy: settings.retainData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
}
