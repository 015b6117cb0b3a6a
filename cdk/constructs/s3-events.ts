import type { EventPattern } from 'aws-cdk-lib/aws-events';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { exportFormats, outputKey, reservedSuffixes } from '../../shared/domain/object-key.ts';

/**
 * Events of objects that may be articles. A rule cannot ask of one field both what it starts with and how it does not
 * end: here the outputs' endings are left out, and the queue's filter asks for the prefix.
 */
export function articleEvents(bucket: Pick<IBucket, 'bucketName'>, targetLanguages: readonly string[]): EventPattern {
  const exportSuffixes = targetLanguages.flatMap((language) =>
    exportFormats.map((format) => `.${language}.export.${format}`),
  );
  return {
    source: ['aws.s3'],
    detailType: ['Object Created', 'Object Deleted'],
    detail: {
      bucket: { name: [bucket.bucketName] },
      object: { key: [{ 'anything-but': { suffix: [...reservedSuffixes, ...exportSuffixes] } }] },
    },
  };
}

/** Events of translations that were written: the summary stage's work. */
export function translationEvents(
  bucket: Pick<IBucket, 'bucketName'>,
  articlePrefix: string,
  targetLanguages: readonly string[],
): EventPattern {
  return {
    source: ['aws.s3'],
    detailType: ['Object Created'],
    detail: {
      bucket: { name: [bucket.bucketName] },
      object: {
        key: targetLanguages.map((language) => ({ wildcard: outputKey(`${articlePrefix}*`, language, 'translation') })),
      },
    },
  };
}
