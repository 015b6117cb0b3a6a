import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reason } from '../../../shared/contract/manifest.ts';
import { tarjuman } from '../../builders/run-command.ts';

/** What must happen to a hard file, as the collection's own manifest states it. */
interface Check {
  readonly type: string;
  readonly values?: readonly string[];
  readonly reason_mentions?: readonly string[];
  readonly of?: readonly Check[];
  readonly ref?: string;
  readonly mode?: string;
  readonly start?: number;
  readonly stop?: number;
  readonly min_recall?: number;
}

const inputs = join(import.meta.dirname, '../../../../shared/data/inputs');
const present = existsSync(inputs);
if (!present)
  console.warn('SKIPPED: the collection of hard input files is not beside this project (../shared/data/inputs).');
const files: { file: string; checks: Check[] }[] = present
  ? JSON.parse(readFileSync(join(inputs, 'manifest.json'), 'utf8')).files
  : [];

describe.skipIf(!present)('tarjuman run on hard input files', () => {
  let out: string;
  const results = new Map<string, { status: string; reason: Reason | null }>();

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'tarjuman-hard-'));
    const { stdout } = await tarjuman(['run', inputs, '--out', out, '--translator', 'gist', '--json']);
    for (const line of stdout.trimEnd().split('\n')) results.set(JSON.parse(line).key, JSON.parse(line));
  }, 60_000);
  afterAll(() => rm(out, { recursive: true }));

  const output = (file: string, end: string) => readFile(join(out, `${file}.en.${end}`), 'utf8');
  const english = async (file: string): Promise<string> => {
    const { segments } = JSON.parse(await output(file, 'translation.json')) as { segments: { target: string }[] };
    return segments.map((segment) => segment.target).join('\n');
  };
  const withoutSource = async (file: string, end: string) => ({ ...JSON.parse(await output(file, end)), source: null });

  async function holds(file: string, check: Check): Promise<boolean> {
    const complete = results.get(file)?.status === 'complete';
    const { values = [] } = check;
    switch (check.type) {
      case 'rejected': {
        const reason = results.get(file)?.reason;
        const said = `${reason?.code} ${reason?.message}`.toLowerCase();
        return !complete && (check.reason_mentions ?? []).some((word) => said.includes(word.toLowerCase()));
      }
      case 'either': {
        for (const one of check.of ?? []) if (await holds(file, one)) return true;
        return false;
      }
      case 'english_contains_all': {
        if (!complete) return false;
        const text = await english(file);
        return values.every((value) => value.split('|').some((spelling) => text.includes(spelling)));
      }
      case 'english_not_contains': {
        const text = complete ? await english(file) : '';
        return values.every((value) => !text.includes(value));
      }
      case 'html_output_has_no': {
        const page = complete ? await output(file, 'briefing.html') : '';
        return values.every((value) => !page.includes(value));
      }
      case 'numbers_in_order': {
        const text = await english(file);
        const { start = 0, stop = 0, min_recall = 1 } = check;
        const numbers = Array.from({ length: stop - start }, (_, index) => start + index);
        const found = numbers.filter((number) => text.replaceAll(',', '').includes(String(number)));
        return found.length / numbers.length >= min_recall;
      }
      case 'same_as': {
        const ref = check.ref ?? '';
        if (check.mode !== 'exact') return sharedWords(await english(file), await english(ref)) >= 0.85;
        expect(await withoutSource(file, 'translation.json')).toEqual(await withoutSource(ref, 'translation.json'));
        expect(await withoutSource(file, 'summary.json')).toEqual(await withoutSource(ref, 'summary.json'));
        return true;
      }
      default:
        return false;
    }
  }

  it.each(files.map(({ file }) => file))('does with %s what must happen to it', async (name) => {
    const { checks } = files.find(({ file }) => file === name) ?? { checks: [] };
    for (const check of checks) expect(await holds(name, check), JSON.stringify(check)).toBe(true);
  });
});

/** The share of the words of one text that stand in the other too. */
function sharedWords(text: string, other: string): number {
  const words = text.split(/\s+/);
  const known = new Set(other.split(/\s+/));
  return words.filter((word) => known.has(word)).length / words.length;
}
