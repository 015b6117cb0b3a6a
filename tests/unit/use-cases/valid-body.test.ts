import { describe, expect, it } from 'vitest';
import { Manifest, type Summary } from '../../../shared/contract/index.ts';
import { InvalidOutputError } from '../../../shared/domain/errors.ts';
import { summariseArticle } from '../../../shared/use-cases/summarise-article.ts';
import { translateArticle } from '../../../shared/use-cases/translate-article.ts';
import { validBody } from '../../../shared/use-cases/valid-body.ts';
import { createTestPipeline, shortArticle } from '../../builders/pipeline.ts';

const key = 'articles/a.txt';

/** A pipeline whose article is translated, and a summary of it with one thing changed. */
async function translated(change: (summary: Summary) => Summary) {
  const pipeline = createTestPipeline();
  pipeline.store.upload(key, shortArticle);
  await translateArticle(pipeline.translateContext, key);
  const { summariser } = pipeline.summariseContext;
  const summarise: typeof summariser.summarise = async (translation) => {
    const result = await summariser.summarise(translation);
    return { ...result, summary: change(result.summary) };
  };
  return { ...pipeline, context: { ...pipeline.summariseContext, summariser: { ...summariser, summarise } } };
}

describe('validBody', () => {
  it('gives the bytes of what validates', async () => {
    const pipeline = createTestPipeline();
    pipeline.store.upload(key, shortArticle);
    await pipeline.run(key);
    const manifest = pipeline.manifest(key);
    expect(JSON.parse(Buffer.from(validBody(key, Manifest, manifest)).toString('utf8'))).toEqual(manifest);
  });

  it.each<[string, (summary: Summary) => Summary]>([
    ['numbers.0.value (number)', (summary) => ({ ...summary, numbers: [{ ...number(summary), value: Number.NaN }] })],
    ['headline.evidence', (summary) => ({ ...summary, headline: { ...summary.headline, evidence: [] } })],
    ['topics.0.code', (summary) => ({ ...summary, topics: [{ code: summary.headline.text.source, name: '' }] })],
  ])('keeps a summary from being written whose %s is wrong, and says so without its text', async (field, change) => {
    const { context, store } = await translated(change);
    const error = await summariseArticle(context, key).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvalidOutputError);
    expect((error as InvalidOutputError).retryable).toBe(false);
    expect((error as InvalidOutputError).message).toContain(field);
    expect((error as InvalidOutputError).message).not.toMatch(/\p{Script=Arabic}/u);
    expect(store.keys()).toEqual([key, `${key}.en.translation.json`]);
  });
});

function number(summary: Summary): Summary['numbers'][number] {
  const [first] = summary.numbers;
  if (first === undefined) throw new Error('The article has no number.');
  return first;
}
