import { RemovalPolicy } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { EnvironmentSettings } from '../environments.ts';

/** A key of the stack's own, rotated yearly; it is kept as long as the data that it encrypts. */
export function ownKey(scope: Construct, id: string, settings: EnvironmentSettings): Key {
  return new Key(scope, id, {
    description: 'Encrypts the articles, their outputs and the messages about them.',
    enableKeyRotation: true,
    removalPolicy: settings.retainData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
}
