import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultArticlePrefix, defaultMaxArticleBytes, pipelineVersion } from '../../shared/config/defaults.ts';
import { variables } from '../../shared/config/names.ts';
import { summariserIdentity } from '../../shared/config/summariser-identity.ts';
import { outputKey } from '../../shared/domain/object-key.ts';
import type { PipelineSettings } from '../../shared/use-cases/pipeline-context.ts';
import { translateArticle } from '../../shared/use-cases/translate-article.ts';
import { createMemoryArticleStore } from '../../tests/fakes/memory-article-store.ts';
import { stubbedAmazonTranslate } from '../runner/bench-pipeline.ts';
import { newsText } from '../texts/news-text.ts';
import { startS3Stub } from './s3-stub.ts';

/** What the functions find around them: their environment, a bucket, and events of 4 kB articles not seen before. */
export interface StubWorld {
  /** The environment of a function that the stack gives these variables. */
  environment(variables: Readonly<Record<string, unknown>>): Readonly<Record<string, string>>;
  /** Files with events: of new articles, or of articles whose translation was just stored. */
  events(of: 'article' | 'translation', count: number): Promise<readonly string[]>;
  close(): Promise<void>;
}

const bucket = 'bench';

/** Prepares the world: S3 and SQS are served by this process, Amazon Translate by the stub at `translateUrl`. */
export async function createStubWorld(folder: string, translateUrl: string): Promise<StubWorld> {
  const store = createMemoryArticleStore(bucket);
  const s3 = await startS3Stub(store);
  const translator = stubbedAmazonTranslate(translateUrl);
  const settings: PipelineSettings = {
    articlePrefix: defaultArticlePrefix,
    targetLanguage: 'en',
    maxArticleBytes: defaultMaxArticleBytes,
    pipelineVersion,
    summariser: summariserIdentity({ summariser: 'extractive' }),
    exports: [],
  };
  let made = 0;
  return {
    environment: (given) => ({
      PATH: process.env.PATH ?? '',
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'bench',
      AWS_SECRET_ACCESS_KEY: 'bench',
      AWS_ENDPOINT_URL_S3: s3.url,
      AWS_ENDPOINT_URL_SQS: s3.url,
      AWS_ENDPOINT_URL_TRANSLATE: translateUrl,
      ...Object.fromEntries(
        // What is no text refers to a resource: the bucket, or a queue by its URL.
        Object.entries(given).map(([name, value]) => [
          name,
          typeof value === 'string' ? value : name === variables.bucket ? bucket : `${s3.url}/${name}`,
        ]),
      ),
    }),
    events: async (of, count) =>
      Promise.all(
        Array.from({ length: count }, async () => {
          made += 1;
          const article = `articles/story-${made}.txt`;
          store.upload(article, newsText(4_000, made));
          if (of === 'translation') {
            const context = {
              store,
              translator,
              settings,
              now: () => new Date(),
              runId: 'bench',
              deadline: new Date(Date.now() + 180_000),
              reserveMs: 0,
            };
            await translateArticle(context, article);
          }
          const key = of === 'article' ? article : outputKey(article, 'en', 'translation');
          const file = join(folder, `event-${made}.json`);
          await writeFile(file, JSON.stringify(sqsEvent(key)));
          return file;
        }),
      ),
    close: async () => {
      await translator.close?.();
      await s3.close();
    },
  };
}

/** What Lambda hands to a function whose queue holds one S3 event of EventBridge. */
function sqsEvent(key: string): unknown {
  const body = {
    source: 'aws.s3',
    'detail-type': 'Object Created',
    detail: { bucket: { name: bucket }, object: { key } },
  };
  return {
    Records: [
      {
        messageId: key,
        receiptHandle: 'handle',
        body: JSON.stringify(body),
        attributes: { ApproximateReceiveCount: '1' },
        messageAttributes: {},
        md5OfBody: '',
        eventSource: 'aws:sqs',
        eventSourceARN: 'arn:aws:sqs:eu-central-1:123456789012:queue',
        awsRegion: 'eu-central-1',
      },
    ],
  };
}
