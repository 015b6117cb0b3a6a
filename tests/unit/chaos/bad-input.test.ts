import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../../hostile/corpus.ts';
import { documentArbitrary, keyArbitrary, messageArbitrary, metadataArbitrary } from '../../hostile/fuzz-inputs.ts';
import { takeDocument, takeKey, takeMessage } from '../../hostile/take-input.ts';

describe('takeDocument', () => {
  it('ends every document in a manifest, and a refused one in nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(documentArbitrary, metadataArbitrary, async (document, metadata) => {
        expect((await takeDocument(document, metadata)).findings).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it.each(['.txt', '.md', '.html'])(
    'takes every hostile text in a %s',
    async (ending) => {
      const paragraphs = hostileTexts.map(
        (text) => `وقال المتحدث في المؤتمر الصحفي ${text.toWellFormed()} ثم غادر القاعة.`,
      );
      for (const paragraph of [...paragraphs, paragraphs.filter((text) => !text.includes('\u0000')).join('\n\n')]) {
        const bytes = Buffer.from(`خبر من المدينة\n\n${paragraph}\n`);
        expect((await takeDocument({ ending, bytes })).findings).toEqual([]);
      }
    },
    60_000,
  );
});

describe('takeKey', () => {
  it('takes an article by its key, and leaves every other key alone', async () => {
    await fc.assert(
      fc.asyncProperty(keyArbitrary, async (key) => {
        expect((await takeKey(key)).findings).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('takeMessage', () => {
  it('finds a hint in a message or refuses it, and parks whatever could not be handled', async () => {
    await fc.assert(
      fc.asyncProperty(messageArbitrary, async (body) => {
        expect((await takeMessage(body)).findings).toEqual([]);
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
