import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportArticles } from '../../../../cli/commands/export.ts';
import { UsageError } from '../../../../cli/exit-codes.ts';
import { buildHarbourBriefing } from '../../../builders/briefing.ts';

const { translation, summary } = buildHarbourBriefing();
let folder: string;
const printed: string[] = [];
const complaints: string[] = [];

async function writeOutputs(key: string, over: { readonly summarySha256?: string } = {}): Promise<void> {
  const path = join(folder, key);
  await mkdir(join(path, '..'), { recursive: true });
  const source = { ...summary.source, sha256: over.summarySha256 ?? summary.source.sha256 };
  await writeFile(`${path}.en.translation.json`, JSON.stringify(translation));
  await writeFile(`${path}.en.summary.json`, JSON.stringify({ ...summary, source }));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarjuman-export-'));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => complaints.push(String(text)) > 0);
});
afterEach(async () => {
  vi.restoreAllMocks();
  printed.length = 0;
  complaints.length = 0;
  await rm(folder, { recursive: true, force: true });
});

describe('exportArticles', () => {
  it('writes the export of an article beside its outputs', async () => {
    await writeOutputs('a.txt');
    expect(await exportArticles([join(folder, 'a.txt')], { format: 'tmx', target: 'en' })).toBe(0);
    expect(await readFile(join(folder, 'a.txt.en.export.tmx'), 'utf8')).toContain('<tmx version="1.4">');
  });

  it('takes the translation for the article', async () => {
    await writeOutputs('a.txt');
    expect(await exportArticles([join(folder, 'a.txt.en.translation.json')], { format: 'csv', target: 'en' })).toBe(0);
    expect(await readdir(folder)).toContain('a.txt.en.export.csv');
  });

  it('exports a whole folder into another, its structure kept', async () => {
    await writeOutputs('2025/a.txt');
    await writeOutputs('2025/03/b.md');
    expect(await exportArticles([folder], { format: 'ninjs', target: 'en', out: join(folder, 'out') })).toBe(0);
    expect((await readdir(join(folder, 'out'), { recursive: true })).sort()).toEqual([
      '2025',
      '2025/03',
      '2025/03/b.md.en.export.ninjs',
      '2025/a.txt.en.export.ninjs',
    ]);
  });

  it('prints one export', async () => {
    await writeOutputs('a.txt');
    await exportArticles([folder], { format: 'markdown', target: 'en', stdout: true });
    expect(printed.join('')).toMatch(/^# New Sfax grain terminal/);
    expect(await readdir(folder)).not.toContain('a.txt.en.export.markdown');
  });

  it('goes on after outputs that cannot be used, and fails', async () => {
    await writeOutputs('damaged.txt');
    await writeFile(join(folder, 'damaged.txt.en.summary.json'), '{"schemaVersion":"9"}');
    await writeOutputs('mixed.txt', { summarySha256: 'b'.repeat(64) });
    await writeOutputs('sound.txt');
    expect(await exportArticles([folder], { format: 'jsonld', target: 'en' })).toBe(1);
    expect(complaints.join('')).toMatch(/damaged\.txt.*damaged or of another schema version/);
    expect(complaints.join('')).toMatch(/mixed\.txt.*different versions/);
    expect(await readdir(folder)).toContain('sound.txt.en.export.jsonld');
  });

  it('tells what to do where there are no outputs', async () => {
    await expect(exportArticles([join(folder, 'a.txt')], { format: 'tmx', target: 'en' })).rejects.toThrow(UsageError);
    await expect(exportArticles([folder], { format: 'tmx', target: 'fr' })).rejects.toThrow(
      /No fr outputs .* run `tarjuman run` first/,
    );
  });

  it('prints no more than one', async () => {
    await writeOutputs('a.txt');
    await writeOutputs('b.txt');
    await expect(exportArticles([folder], { format: 'tmx', target: 'en', stdout: true })).rejects.toThrow(
      '--stdout takes one article',
    );
  });
});
