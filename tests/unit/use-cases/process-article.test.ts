import { describe, expect, it } from 'vitest';
import type { Summariser } from '../../../shared/ports/summariser.ts';
import { processArticle } from '../../../shared/use-cases/process-article.ts';
import { createTestPipeline, longArticle, shortArticle } from '../../builders/pipeline.ts';

const key = 'articles/story.txt';

/** Takes an article through both stages in one process. */
async function processed(text: string, changes: (summariser: Summariser) => Partial<Summariser> = () => ({})) {
  const pipeline = createTestPipeline();
  pipeline.store.upload(key, text);
  const summariser = { ...pipeline.summariseContext.summariser };
  const context = { ...pipeline.summariseContext, ...pipeline.translateContext };
  const result = await processArticle({ ...context, summariser: { ...summariser, ...changes(summariser) } }, key);
  return { pipeline, result };
}

function unreadable(): never {
  throw new Error('unreadable');
}

describe('processArticle', () => {
  it('writes what the two stages write in processes of their own', async () => {
    const apart = createTestPipeline();
    apart.store.upload(key, longArticle());
    await apart.run(key);
    const { pipeline, result } = await processed(longArticle());
    expect(result.manifest?.status).toBe('complete');
    expect(pipeline.store.keys()).toEqual(apart.store.keys());
    for (const output of pipeline.store.keys()) expect(pipeline.store.text(output)).toBe(apart.store.text(output));
  });

  it('has the summariser read every paragraph, alone and with its translation, before the summary', async () => {
    const alone: string[] = [];
    const together: string[] = [];
    let readBefore = 0;
    await processed(shortArticle, (summariser) => ({
      readAhead: () => ({
        readSources: (sources) => sources.map((source) => alone.push(source)).values(),
        readTranslated: (source) => together.push(source),
      }),
      summarise: (translation) => {
        readBefore = together.length;
        return summariser.summarise(translation);
      },
    }));
    const paragraphs = shortArticle.trim().split('\n');
    expect(alone).toEqual(paragraphs);
    expect(together).toEqual(paragraphs);
    expect(readBefore).toBe(paragraphs.length);
  });

  it('loses no translation to a text that cannot be read ahead', async () => {
    const { result } = await processed(shortArticle, () => ({
      readAhead: () => ({ readSources: unreadable, readTranslated: unreadable }),
    }));
    expect(result.manifest?.status).toBe('complete');
  });
});
