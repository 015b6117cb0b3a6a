import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { TranslateClient, TranslateTextCommand } from '@aws-sdk/client-translate';
import type { SQSEvent } from 'aws-lambda';

const s3 = new S3Client();
const translate = new TranslateClient();

/** The least that any function of this kind does: one object read, translated in one request, and written back. */
export async function handler(event: SQSEvent): Promise<void> {
  const { object, bucket } = JSON.parse(event.Records[0]?.body ?? '{}').detail;
  const found = await s3.send(new GetObjectCommand({ Bucket: bucket.name, Key: object.key }));
  const answer = await translate.send(
    new TranslateTextCommand({
      Text: (await found.Body?.transformToString()) ?? '',
      SourceLanguageCode: 'ar',
      TargetLanguageCode: 'en',
    }),
  );
  await s3.send(
    new PutObjectCommand({ Bucket: bucket.name, Key: `${object.key}.translated`, Body: answer.TranslatedText ?? '' }),
  );
}
