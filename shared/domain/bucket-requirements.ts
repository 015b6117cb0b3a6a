/** What the settings of a bucket say that the pipeline depends on. */
export interface BucketSettings {
  readonly region: string;
  readonly keepsVersions: boolean;
  readonly tellsEventBridge: boolean;
  /** Whether it notifies others than EventBridge: a new notification configuration would replace those. */
  readonly notifiesOthers: boolean;
  /** The KMS key, by ARN, ID or alias, that objects are encrypted with unless their writers say otherwise. */
  readonly kmsKey: string | null;
}

/** Where and with which key the pipeline is to work. */
export interface WantedBucket {
  readonly bucket: string;
  readonly region: string;
  /** The key that the functions may use. */
  readonly keyArn: string | null;
}

/** What keeps the pipeline from working in a bucket that was there before it, each with what mends it. */
export function bucketFaults(wanted: WantedBucket, found: BucketSettings): readonly string[] {
  const { bucket, region, keyArn } = wanted;
  const faults: string[] = [];
  if (found.region !== region) {
    faults.push(
      `It lies in ${found.region} and the stack in ${region}, where its events do not come: deploy to its region.`,
    );
  }
  if (!found.keepsVersions) {
    faults.push(
      `It keeps no versions: aws s3api put-bucket-versioning --bucket ${bucket} --versioning-configuration Status=Enabled`,
    );
  }
  if (!found.tellsEventBridge) {
    const warning = found.notifiesOthers
      ? ', with the notifications that it has now added, for the command replaces them'
      : '';
    faults.push(
      `It does not tell EventBridge of its objects: aws s3api put-bucket-notification-configuration --bucket ${bucket} ` +
        `--notification-configuration '{"EventBridgeConfiguration":{}}'${warning}`,
    );
  }
  if (found.kmsKey !== null && !isSameKey(found.kmsKey, keyArn)) {
    faults.push(`Its objects are encrypted with the key ${found.kmsKey}: set encryption to that key's ARN.`);
  }
  return faults;
}

/** S3's own key needs no grant; of others S3 may tell the ID alone. An alias is not resolved, and is taken to be right. */
function isSameKey(kmsKey: string, keyArn: string | null): boolean {
  if (kmsKey.endsWith('alias/aws/s3')) return true;
  if (keyArn === null) return false;
  return kmsKey.includes('alias/') || keyArn === kmsKey || keyArn.endsWith(`/${kmsKey}`);
}
