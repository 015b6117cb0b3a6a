import { createMemoryArticleStore } from '../../tests/fakes/memory-article-store.ts';
import { runToManifest, stubbedAmazonTranslate } from '../runner/bench-pipeline.ts';
import { atMost, type Figure, told } from '../runner/figure.ts';
import { type Measured, measureWhenMain } from '../runner/measurement.ts';
import { startStubProcess } from '../runner/translate-stub.ts';
import { newsText } from '../texts/news-text.ts';
import { prices } from './prices.ts';

const articleBytes = 4_000;
/** Both functions together: their memory, and billed time far above what is measured here, for a slower processor. */
const lambda = { invocations: 2, memoryGb: 1, seconds: 2 };
/** Sent by the rule, received and deleted, for both queues. */
const queueRequests = 2 * 3;
/** The article's, its outputs' and the manifest's events; S3 tells EventBridge of all of them. */
const events = 5;
/** What both functions and the service write into logs for an article, embedded metrics included. */
const logBytes = 8_000;

/** What 1,000 articles of 4 kB cost, service by service, from counted calls and published prices. */
export async function dollars(): Promise<Measured> {
  const stub = await startStubProcess({ instant: true });
  const translator = stubbedAmazonTranslate(stub.url);
  const store = createMemoryArticleStore();
  store.upload('story.txt', newsText(articleBytes));
  await runToManifest(store, translator, 'story.txt');
  const { characters } = await stub.stats();
  await translator.close?.();
  await stub.close();
  const calls = (operations: readonly string[]): number =>
    store.calls.filter(({ operation }) => operations.includes(operation)).length;
  // In dollars for a thousand articles: a price for a million of something counts a thousandth of it for each.
  const services = {
    translate: (characters / 1000) * prices.translateMillionCharacters,
    lambda:
      1000 * lambda.seconds * lambda.memoryGb * prices.lambdaGbSecond +
      (lambda.invocations / 1000) * prices.lambdaMillionRequests,
    s3: calls(['write']) * prices.s3ThousandWrites + calls(['head', 'read']) * prices.s3ThousandReads,
    sqs: (queueRequests / 1000) * prices.sqsMillionRequests,
    eventbridge: (events / 1000) * prices.eventsMillion,
    cloudwatch: ((1000 * logBytes) / 1e9) * prices.logsGb,
  };
  const total = Object.values(services).reduce((sum, cost) => sum + cost, 0);
  const figures: Figure[] = Object.entries(services).map(([service, cost]) =>
    told(`dollars-per-1000-articles-${service}`, cost, 'USD'),
  );
  figures.unshift(told('dollars-per-1000-articles', total, 'USD'));
  // Everything around the translator must stay small beside it.
  return {
    figures: [...figures, atMost('dollars-total-over-translate', total / services.translate, '', 1.05)],
    notes: [],
  };
}

await measureWhenMain(import.meta, dollars);
