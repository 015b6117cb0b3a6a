import { describe, expect, it } from 'vitest';
import { createExtractiveSummariser } from '../../../shared/adapters/extractive-summariser.ts';
import type { Translation } from '../../../shared/contract/translation.ts';
import type { ArticleStore } from '../../../shared/ports/article-store.ts';
import { createTestPipeline, shortArticle } from '../../builders/pipeline.ts';
import { createBucket } from '../../chaos/bucket.ts';
import { createProcess, evenLatency } from '../../chaos/process.ts';
import { storeOf } from '../../chaos/process-ports.ts';
import { createQueue, type Handling } from '../../chaos/queue.ts';
import { createRandom } from '../../chaos/random.ts';
import { createRememberingSummariser } from '../../chaos/remembering-summariser.ts';
import { createSimulation } from '../../chaos/simulation.ts';
import { articleStoreConformance } from '../../conformance/article-store.ts';

articleStoreConformance("the simulated world's bucket", async () => {
  const simulation = createSimulation();
  const random = createRandom(1);
  const process = createProcess({ simulation, random, latency: evenLatency, plan: () => null, count: () => 0 }, 'test');
  const store = storeOf(
    process,
    createBucket(
      'newsroom',
      () => simulation.now,
      () => {},
    ),
  );
  const timed = async <T>(call: Promise<T>): Promise<T> => {
    const [result] = await Promise.all([call, simulation.rest()]);
    return result;
  };
  return {
    name: store.name,
    head: (key) => timed(store.head(key)),
    read: (key, options) => timed(store.read(key, options)),
    write: (object, condition) => timed(store.write(object, condition)),
    remove: (key, condition) => timed(store.remove(key, condition)),
  } satisfies ArticleStore;
});

describe('createQueue', () => {
  const build = (maxReceiveCount: number) => {
    const simulation = createSimulation();
    const shared = { visibilitySeconds: 60, duplicates: 0, shuffled: false };
    const random = createRandom(1);
    const deadLetters = createQueue(simulation, random, {
      ...shared,
      name: 'dead',
      maxReceiveCount: 99,
      deadLetters: null,
    });
    const queue = createQueue(simulation, random, { ...shared, name: 'queue', maxReceiveCount, deadLetters });
    return { simulation, queue, deadLetters };
  };
  const takeWith = (handling: (receives: number) => Handling) => {
    const taken: number[] = [];
    const take = async ({ receives }: { receives: number }): Promise<Handling> => {
      taken.push(receives);
      return handling(receives);
    };
    return { taken, consumer: { maxConcurrency: 1, take } };
  };

  it('brings a message back until it is handled', async () => {
    const { simulation, queue, deadLetters } = build(5);
    const { taken, consumer } = takeWith((receives) => (receives < 3 ? { retryAfterSeconds: 15 } : 'handled'));
    queue.consumeWith(consumer);
    queue.send('a');
    await simulation.rest();
    expect(taken).toEqual([1, 2, 3]);
    expect([queue.waiting, deadLetters.waiting]).toEqual([0, 0]);
  });

  it('brings a message back after its visibility timeout when its taker died', async () => {
    const { simulation, queue } = build(5);
    const { taken, consumer } = takeWith((receives) => (receives === 1 ? 'died' : 'handled'));
    queue.consumeWith(consumer);
    const beganAt = simulation.now;
    queue.send('a');
    await simulation.rest();
    expect(taken).toEqual([1, 2]);
    expect(simulation.now - beganAt).toBeGreaterThanOrEqual(60_000);
  });

  it('moves a message that was received too often to the dead letters', async () => {
    const { simulation, queue, deadLetters } = build(3);
    const { taken, consumer } = takeWith(() => 'died');
    queue.consumeWith(consumer);
    queue.send('a');
    await simulation.rest();
    expect(taken).toEqual([1, 2, 3]);
    expect([queue.waiting, deadLetters.waiting]).toEqual([0, 1]);
  });
});

describe('createRememberingSummariser', () => {
  it('gives what the summariser gives, whatever the version', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload('articles/a.txt', shortArticle);
    await pipeline.run('articles/a.txt');
    const translation = pipeline.store.json('articles/a.txt.en.translation.json') as Translation;
    const other = { ...translation, source: { ...translation.source, versionId: 'another', etag: 'other' } };
    const remembering = createRememberingSummariser(createExtractiveSummariser());
    await remembering.summarise(translation);
    expect(await remembering.summarise(other)).toEqual(await createExtractiveSummariser().summarise(other));
  });
});
