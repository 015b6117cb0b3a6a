import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/read-article.ts';
import type { Block } from '../../../shared/domain/article.ts';
import { RejectedArticleError } from '../../../shared/domain/errors.ts';
import { encodeSingleByte, encodeUtf16 } from './support/encodings.ts';
import { nothingStated } from './support/wire-story.ts';

/** Hard inputs for development, kept outside the project; what must happen to each is in their manifest. */
const folder = new URL('../../../../shared/data/inputs/', import.meta.url);
const isHere = existsSync(new URL('manifest.json', folder));
if (!isHere) console.log('skipped: the development inputs at ../shared/data/inputs are not on this machine');

interface Expectation {
  readonly file: string;
  readonly expect: 'translate' | 'reject' | 'either';
  readonly checks: readonly Check[];
}
interface Check {
  readonly type: string;
  readonly ref?: string;
  readonly mode?: string;
  readonly values?: readonly string[];
  readonly reason_mentions?: readonly string[];
  readonly of?: readonly Check[];
}

const expectations: readonly Expectation[] = isHere
  ? (JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as { files: Expectation[] }).files
  : [];

/** A ninjs item under the name that says so. */
const keyOf = (file: string): string =>
  file.replace(/(?<!\.ninjs)\.json$/, '.ninjs.json').replace(/-ninjs\.ninjs/, '.ninjs');
const bytesOf = (file: string): Uint8Array => readFileSync(new URL(file, folder));

async function outcome(file: string): Promise<{ readonly blocks: readonly Block[]; readonly refusal: string | null }> {
  try {
    return { blocks: (await readArticle(bytesOf(file), keyOf(file), nothingStated)).blocks, refusal: null };
  } catch (error) {
    if (!(error instanceof RejectedArticleError)) throw error;
    return { blocks: [], refusal: error.message };
  }
}

describe.skipIf(!isHere)('readArticle on the development inputs', () => {
  it.each(expectations)('treats $file as its manifest expects', async ({ file, expect: expected, checks }) => {
    const { blocks, refusal } = await outcome(file);
    const text = blocks.map((block) => block.text).join('\n');
    if (expected !== 'either') expect(refusal === null ? 'translate' : 'reject').toBe(expected);
    for (const check of checks.flatMap((each) => (each.type === 'either' ? (each.of ?? []) : [each]))) {
      if (check.type === 'same_as' && check.mode === 'exact')
        expect(blocks).toEqual((await outcome(check.ref ?? '')).blocks);
      if (check.type === 'rejected' && refusal !== null) {
        expect(check.reason_mentions?.some((word) => refusal.toLowerCase().includes(word.toLowerCase()))).toBe(true);
      }
      if (check.type === 'english_not_contains')
        for (const value of check.values ?? []) expect(text).not.toContain(value);
      // Figures pass through translation, so those that the English must have are in the Arabic.
      if (check.type === 'english_contains_all' && refusal === null) {
        for (const value of check.values ?? []) if (/^\d+$/.test(value)) expect(text).toContain(value);
      }
    }
  });

  it('gives the same blocks through every encoding', async () => {
    const { blocks } = await outcome('00-plain-utf8.txt');
    const text = readFileSync(new URL('00-plain-utf8.txt', folder), 'utf8');
    const all = [
      encodeSingleByte(text, 'windows-1256'),
      encodeSingleByte(text, 'iso-8859-6'),
      encodeUtf16(text, 'le'),
      encodeUtf16(text, 'be'),
    ];
    for (const bytes of all) expect((await readArticle(bytes, 'a.txt', nothingStated)).blocks).toEqual(blocks);
  });
});
