import { describe, expect, it } from 'vitest';
import { type BucketSettings, bucketFaults } from '../../../shared/domain/bucket-requirements.ts';

const keyArn = 'arn:aws:kms:eu-central-1:123456789012:key/1a-2b';
const wanted = { bucket: 'newsroom', region: 'eu-central-1', keyArn: null };
const sound: BucketSettings = {
  region: 'eu-central-1',
  keepsVersions: true,
  tellsEventBridge: true,
  notifiesOthers: false,
  kmsKey: null,
};

describe('bucketFaults', () => {
  it('finds none in a bucket that keeps versions and tells EventBridge', () => {
    expect(bucketFaults(wanted, sound)).toEqual([]);
  });

  it('names every fault at once, with the command that mends it', () => {
    const faults = bucketFaults(wanted, { ...sound, keepsVersions: false, tellsEventBridge: false });
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain('put-bucket-versioning --bucket newsroom');
    expect(faults[1]).toContain('put-bucket-notification-configuration --bucket newsroom');
    expect(faults[1]).not.toContain('replaces');
  });

  it('warns that the command would replace the notifications of others', () => {
    const [fault] = bucketFaults(wanted, { ...sound, tellsEventBridge: false, notifiesOthers: true });
    expect(fault).toContain('replaces');
  });

  it('refuses another region', () => {
    expect(bucketFaults(wanted, { ...sound, region: 'us-east-1' })).toEqual([expect.stringContaining('us-east-1')]);
  });

  it.each([
    [keyArn, keyArn],
    ['1a-2b', keyArn],
    ['alias/newsroom', keyArn],
    ['arn:aws:kms:eu-central-1:123456789012:alias/aws/s3', null],
  ])('takes objects encrypted with %s when the functions may use %s', (kmsKey, usable) => {
    expect(bucketFaults({ ...wanted, keyArn: usable }, { ...sound, kmsKey })).toEqual([]);
  });

  it.each([
    [keyArn, null],
    [keyArn, `${keyArn}-3c`],
  ])('refuses objects encrypted with %s when the functions may use %s', (kmsKey, usable) => {
    expect(bucketFaults({ ...wanted, keyArn: usable }, { ...sound, kmsKey })).toEqual([
      expect.stringContaining(kmsKey),
    ]);
  });
});
