import { describe, expect, it } from 'vitest';
import type { ParkedMessage, ParkedMessages } from '../../../shared/ports/parked-messages.ts';
import { redriveParked } from '../../../shared/use-cases/redrive-parked.ts';
import { createRecordingQueue } from '../../builders/pipeline.ts';

function body(key: string): string {
  return JSON.stringify({ detail: { bucket: { name: 'newsroom' }, object: { key } } });
}

function message(id: string, content: string, origin: string | null): ParkedMessage {
  return { id, body: content, origin, receipt: `receipt of ${id}` };
}

/** Messages that come back until they are removed, as SQS's do. */
function parkedWith(...messages: ParkedMessage[]): ParkedMessages & { readonly kept: ParkedMessage[] } {
  const kept = [...messages];
  return {
    kept,
    take: async () => kept.slice(0, 2).concat(kept.slice(2)),
    remove: async ({ id }) =>
      void kept.splice(
        kept.findIndex((one) => one.id === id),
        1,
      ),
  };
}

function lanes() {
  const queues = {
    articles: createRecordingQueue(),
    archive: createRecordingQueue(),
    summaries: createRecordingQueue(),
  };
  return {
    queues,
    lanes: [
      { deadLetters: 'translate-dead', keyEnding: '', queue: queues.articles },
      { deadLetters: 'backfill-dead', keyEnding: '', queue: queues.archive },
      { deadLetters: 'summarise-dead', keyEnding: '.translation.json', queue: queues.summaries },
    ],
  };
}

const origin = (queue: string) => `arn:aws:sqs:eu-central-1:123456789012:${queue}`;

describe('redriveParked', () => {
  it('sends each message back by the queue it came through, and removes it', async () => {
    const { queues, lanes: all } = lanes();
    const parked = parkedWith(
      message('1', body('articles/a.txt'), origin('translate-dead')),
      message('2', body('articles/b.txt'), origin('backfill-dead')),
      message('3', body('articles/c.txt.en.translation.json'), origin('summarise-dead')),
    );
    const { resent, left } = await redriveParked(parked, all);
    expect(queues.articles.sent.map(({ hint }) => hint)).toEqual([{ bucket: 'newsroom', key: 'articles/a.txt' }]);
    expect(queues.archive.sent.map(({ hint }) => hint.key)).toEqual(['articles/b.txt']);
    expect(queues.summaries.sent.map(({ hint }) => hint.key)).toEqual(['articles/c.txt.en.translation.json']);
    expect({ resent: resent.length, left, kept: parked.kept }).toEqual({ resent: 3, left: [], kept: [] });
  });

  it('tells the stage from the key when the origin is not known', async () => {
    const { queues, lanes: all } = lanes();
    const parked = parkedWith(
      message('1', body('articles/a.txt'), null),
      message('2', body('articles/a.txt.en.translation.json'), origin('renamed-dead')),
    );
    await redriveParked(parked, all);
    expect(queues.articles.sent.map(({ hint }) => hint.key)).toEqual(['articles/a.txt']);
    expect(queues.summaries.sent.map(({ hint }) => hint.key)).toEqual(['articles/a.txt.en.translation.json']);
  });

  it('leaves a message that names no object, and ends', async () => {
    const { lanes: all } = lanes();
    const parked = parkedWith(message('1', 'not JSON', null), message('2', body('articles/a.txt'), null));
    expect(await redriveParked(parked, all)).toEqual({ resent: ['articles/a.txt'], left: ['1'] });
    expect(parked.kept.map(({ id }) => id)).toEqual(['1']);
  });

  it('removes nothing that could not be sent', async () => {
    const { lanes: all } = lanes();
    const parked = parkedWith(message('1', body('articles/a.txt'), null));
    const broken = all.map((lane) => ({ ...lane, queue: { send: () => Promise.reject(new Error('no queue')) } }));
    await expect(redriveParked(parked, broken)).rejects.toThrow('no queue');
    expect(parked.kept).toHaveLength(1);
  });
});
