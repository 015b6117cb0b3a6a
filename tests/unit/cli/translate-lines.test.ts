import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translateLines } from '../../../cli/translate-lines.ts';
import { createAmazonTranslate } from '../../../shared/adapters/amazon-translate.ts';
import { createGistTranslator } from '../../../shared/adapters/gist-translator.ts';
import { startTranslateStub } from '../../stubs/translate-stub.ts';

const gist = createGistTranslator({ terminology: null });

/** Lines as a newline ends them, the last perhaps not. */
const countLines = (text: string): number => (text === '' ? 0 : text.replace(/\n$/, '').split('\n').length);
/** Lines as any reader might count them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const anyLineEnd = /[\n\v\f\r\u001C-\u001E\u0085\u2028\u2029]/u;

const stretch = fc.oneof(
  fc.constantFrom(
    'قال الوزير',
    'لم تصل السفينة',
    '12%',
    'BBC',
    'https://example.org/a',
    '"',
    '؟',
    '.',
    '\u202E',
    '\uFEFF',
  ),
  fc.constantFrom('\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029', '\u001D', '\0', '\t', ' ', '\uD800'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const anyText = fc.array(stretch, { maxLength: 40 }).map((parts) => parts.join(''));

describe('translateLines', () => {
  it('gives one line for one line, whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (input) => {
        const output = await translateLines(input, gist);
        expect(countLines(output)).toBe(countLines(input));
        expect(output === '' || output.endsWith('\n')).toBe(true);
        for (const line of output.split('\n')) expect(line).not.toMatch(anyLineEnd);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps empty lines empty and in their place', async () => {
    const lines = (await translateLines('\nلم تصل السفينة.\r\n \n\nBBC\n\n', gist)).split('\n');
    expect(lines.map((line) => line !== '')).toEqual([false, true, false, false, true, false, false]);
    expect(lines[4]).toBe('BBC');
  });

  it('passes through what needs no translation', async () => {
    const input = 'The harbour is open.\nF-16 / MS-804\n12,5 %\n{"a": 1}\n@desk https://example.org/x?y=1\n';
    expect(await translateLines(input, gist)).toBe(input);
  });

  it('keeps a line over the limit of a request, and its neighbours, each in one line', async () => {
    const stub = await startTranslateStub({ lostLineShare: 0.3, mergedLineShare: 0.2 });
    const translator = createAmazonTranslate({
      targetLanguage: 'en',
      terminology: null,
      concurrency: 4,
      requestsPerSecond: 1000,
      usdPerMillionCharacters: 15,
      client: { region: 'eu-west-1', endpoint: stub.url, credentials: { accessKeyId: 'a', secretAccessKey: 'b' } },
    });
    try {
      const long = 'قال البحار إن الريح 77 شديدة. '.repeat(900);
      const lines = Array.from({ length: 60 }, (_, index) => (index === 30 ? long : `عادت السفينة رقم ${index + 100}`));
      const output = (await translateLines(lines.join('\r\n'), translator)).split('\n');
      expect(output).toHaveLength(61);
      for (const [index, line] of output.slice(0, 60).entries()) {
        expect(line).toContain(index === 30 ? '77' : String(index + 100));
      }
      expect(stub.stats().largestRequestBytes).toBeLessThanOrEqual(10_000);
    } finally {
      await stub.close();
    }
  });
});
