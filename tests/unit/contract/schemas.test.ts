import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { publishedSchemas } from '../../../shared/contract/publish-schemas.ts';
import { createTestPipeline, shortArticle } from '../../builders/pipeline.ts';

const read = async (name: string) =>
  JSON.parse(await readFile(new URL(`../../../schemas/${name}`, import.meta.url), 'utf8'));

describe('the published schemas', () => {
  it('are those of the definitions: npm run schemas writes them', async () => {
    for (const [name, schema] of Object.entries(publishedSchemas())) expect(await read(name)).toEqual(schema);
  });

  it('accept what the pipeline writes, by a validator of another house', async () => {
    const pipeline = createTestPipeline();
    const key = 'articles/a.txt';
    pipeline.store.upload(key, shortArticle, { published: '2026-01-12' });
    await pipeline.run(key);
    for (const kind of ['translation', 'summary', 'manifest']) {
      const validate = new Ajv2020({ validateFormats: false }).compile(await read(`${kind}.schema.json`));
      validate(pipeline.store.json(`${key}.en.${kind}.json`));
      expect(validate.errors).toBeNull();
    }
  });

  it('refuse an output that lacks what a reader relies on', async () => {
    const validate = new Ajv2020({ validateFormats: false }).compile(await read('manifest.schema.json'));
    expect(validate({ schemaVersion: '1.0', status: 'complete' })).toBe(false);
  });
});
