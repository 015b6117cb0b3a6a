import { S3Client } from '@aws-sdk/client-s3';
import { createS3ArticleStore } from '../../shared/adapters/s3-article-store.ts';
import { type Indexed, indexArticle } from './index-article.ts';
import { type ManifestEvent, subjectsOf } from './manifest-events.ts';
import { createS3Reader } from './s3-reader.ts';

const client = new S3Client({});
const outputs = createS3Reader(client, required('OUTPUT_BUCKET'));
const index = createS3ArticleStore(client, required('INDEX_BUCKET'));

/** Indexes the articles of one event; what is thrown makes Lambda deliver the event again. */
export async function handler(event: ManifestEvent): Promise<Indexed[]> {
  const outcomes: Indexed[] = [];
  for (const subject of subjectsOf(event)) outcomes.push(await indexArticle(outputs, index, subject));
  return outcomes;
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`Expected the environment variable ${name} to be set.`);
  return value;
}
