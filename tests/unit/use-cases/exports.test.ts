import { describe, expect, it } from 'vitest';
import { Manifest, type Summary, type Translation } from '../../../shared/contract/index.ts';
import { sha256 } from '../../../shared/domain/fingerprint.ts';
import { exportFormats } from '../../../shared/domain/object-key.ts';
import { exportArticle } from '../../../shared/exports/export-article.ts';
import { translateArticle } from '../../../shared/use-cases/translate-article.ts';
import { createTestPipeline, shortArticle } from '../../builders/pipeline.ts';

const key = 'articles/story.txt';
const at = (format: string): string => `${key}.en.export.${format}`;

describe('exports beside the briefing', () => {
  it('are what the format makes of the outputs, and named by the manifest', async () => {
    const pipeline = createTestPipeline({ exports: exportFormats });
    pipeline.store.upload(key, shortArticle);
    await pipeline.run(key);
    const translation = pipeline.store.json(`${key}.en.translation.json`) as Translation;
    const summary = pipeline.store.json(`${key}.en.summary.json`) as Summary;
    const manifest = Manifest.parse(pipeline.store.json(`${key}.en.manifest.json`));
    for (const format of exportFormats) {
      const { body } = exportArticle(format, translation, summary);
      expect(pipeline.store.text(at(format))).toBe(body);
      const head = await pipeline.store.head(at(format));
      const { versionId } = head ?? {};
      expect(manifest.outputs[format]).toEqual({
        key: at(format),
        versionId,
        sha256: sha256(body),
        bytes: Buffer.byteLength(body),
      });
    }
  });

  it('stand before the manifest does, and go with the article', async () => {
    const pipeline = createTestPipeline({ exports: ['tmx', 'csv'] });
    pipeline.store.upload(key, shortArticle);
    await pipeline.run(key);
    const writes = pipeline.store.calls.filter(({ operation }) => operation === 'write').map((call) => call.key);
    expect(writes.filter((written) => written.startsWith(key)).slice(-3)).toEqual([
      at('tmx'),
      at('csv'),
      `${key}.en.manifest.json`,
    ]);
    pipeline.store.delete(key);
    await translateArticle(pipeline.translateContext, key);
    expect(pipeline.store.keys()).toEqual([]);
  });

  it('are removed when the article’s next version is refused', async () => {
    const pipeline = createTestPipeline({ exports: ['markdown'] });
    pipeline.store.upload(key, shortArticle);
    await pipeline.run(key);
    pipeline.store.upload(key, 'An article in English, which nobody needs to have translated.');
    await pipeline.run(key);
    expect(pipeline.store.keys()).toEqual([key, `${key}.en.manifest.json`]);
    expect(pipeline.manifest(key).status).toBe('rejected');
  });

  it('that are asked for later are made without translating again', async () => {
    const before = createTestPipeline();
    before.store.upload(key, shortArticle);
    await before.run(key);
    const after = createTestPipeline({ exports: ['jsonld'], store: before.store, translator: before.translator });
    await after.run(key);
    expect(before.translator.requests).toHaveLength(1);
    expect(after.manifest(key).outputs.jsonld?.key).toBe(at('jsonld'));
  });

  it('that were lost are made again', async () => {
    const pipeline = createTestPipeline({ exports: ['jsonld'] });
    pipeline.store.upload(key, shortArticle);
    await pipeline.run(key);
    pipeline.store.delete(at('jsonld'));
    // The manifest is there, so one look is enough for the translate stage; the summary's stage looks at what it names.
    await pipeline.run(key);
    expect((await pipeline.store.head(at('jsonld')))?.versionId).toBe(pipeline.manifest(key).outputs.jsonld?.versionId);
  });
});
