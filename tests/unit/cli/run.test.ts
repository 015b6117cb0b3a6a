import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Manifest, Summary, Translation } from '../../../shared/contract/index.ts';
import { shortArticle } from '../../builders/pipeline.ts';
import { tarjuman } from '../../builders/run-command.ts';

const samples = join(import.meta.dirname, '../../../samples');
const ends = ['briefing.html', 'manifest.json', 'summary.json', 'translation.json'];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarjuman-run-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fresh(name: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(path, { recursive: true });
  return path;
}

async function outputsIn(path: string): Promise<string[]> {
  return (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
}

describe('tarjuman run', () => {
  it('puts four valid outputs beside each sample and tells where', async () => {
    const path = await fresh('samples');
    await cp(samples, path, { recursive: true });
    const articles = await outputsIn(path);
    const { code, stdout } = await tarjuman(['run', path]);
    expect(code).toBe(0);
    expect(await outputsIn(path)).toEqual(
      articles.flatMap((name) => [name, ...ends.map((end) => `${name}.en.${end}`)]).sort(),
    );
    for (const name of articles) {
      const read = async (end: string) => JSON.parse(await readFile(join(path, `${name}.en.${end}`), 'utf8'));
      const translation = Translation.parse(await read('translation.json'));
      const summary = Summary.parse(await read('summary.json'));
      const manifest = Manifest.parse(await read('manifest.json'));
      expect(manifest.status).toBe('complete');
      expect(translation.segments.every((segment) => segment.target !== '')).toBe(true);
      expect(summary.keyPoints.length).toBeGreaterThanOrEqual(3);
      expect(summary.verification.verified).toBeGreaterThan(10);
      expect(stdout).toContain(`${name}.en.briefing.html`);
    }
    expect(stdout).toContain('may reverse who did what; not for quotation');
  });

  it('writes the exports that are asked for beside the briefing, and refuses a format that there is not', async () => {
    const path = await fresh('exports');
    await writeFile(join(path, 'story.txt'), shortArticle);
    expect((await tarjuman(['run', path, '--exports', 'tmx,csv'])).code).toBe(0);
    expect(await outputsIn(path)).toEqual(
      ['story.txt', ...[...ends, 'export.csv', 'export.tmx'].map((end) => `story.txt.en.${end}`)].sort(),
    );
    const refused = await tarjuman(['run', path, '--exports', 'tmx,docx']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('got docx');
  });

  it('makes the same translation, summary and briefing twice, byte for byte', async () => {
    const outs = [await fresh('once'), await fresh('twice')];
    for (const out of outs) expect((await tarjuman(['run', samples, '--out', out])).code).toBe(0);
    const [once = '', twice = ''] = outs;
    const names = (await outputsIn(once)).filter((name) => !name.endsWith('.manifest.json'));
    expect(names.length).toBeGreaterThanOrEqual(9);
    for (const name of names) {
      expect(await readFile(join(once, name), 'utf8')).toBe(await readFile(join(twice, name), 'utf8'));
    }
  });

  it('leaves the folder of the articles alone when told where to put outputs', async () => {
    const [path, out] = [await fresh('in'), await fresh('out')];
    await writeFile(join(path, 'خبر.txt'), shortArticle);
    await tarjuman(['run', path, '--out', out]);
    expect(await readdir(path)).toEqual(['خبر.txt']);
    expect(await outputsIn(out)).toEqual(ends.map((end) => `خبر.txt.en.${end}`));
  });

  it('prints one JSON line per article and nothing else on standard output', async () => {
    const path = await fresh('json');
    await writeFile(join(path, 'a.txt'), shortArticle);
    await writeFile(join(path, 'b.docx'), 'x');
    const { code, stdout, stderr } = await tarjuman(['run', path, '--json']);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(3);
    expect(lines.map((line) => Object.keys(line))).toEqual([
      ['key', 'status', 'reason', 'outputs', 'usage'],
      ['key', 'status', 'reason', 'outputs', 'usage'],
    ]);
    expect(lines[0]).toMatchObject({ key: 'a.txt', status: 'complete', reason: null });
    expect(lines[1]).toMatchObject({ key: 'b.docx', status: 'rejected', reason: { code: 'unsupported-type' } });
    expect(stderr).toContain('Translator: gist');
  });

  it('does nothing again for an article that is unchanged', async () => {
    const path = await fresh('again');
    await writeFile(join(path, 'a.txt'), shortArticle);
    await tarjuman(['run', path]);
    const manifest = await readFile(join(path, 'a.txt.en.manifest.json'), 'utf8');
    const { stdout } = await tarjuman(['run', path]);
    expect(stdout).toContain('a.txt: complete (unchanged)');
    expect(await readFile(join(path, 'a.txt.en.manifest.json'), 'utf8')).toBe(manifest);
  });

  it.each([
    ['a path that is not there', ['run', 'no-such-file.txt']],
    ['an engine that is not there', ['run', samples, '--translator', 'babel']],
    ['a language the engine does not know', ['run', samples, '--translator', 'gist', '--target', 'fr']],
    ['no path at all', ['run']],
    ['a command that is not there', ['sing']],
  ])('refuses %s as wrong usage', async (_what, args) => {
    const { code, stdout, stderr } = await tarjuman(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('tarjuman translate', () => {
  it('gives one line for one line, whatever comes', async () => {
    const lines = ['أعلنت الوزارة النتائج.', '', '   ', 'https://example.org/a?b=1', 'سطر\u000bآخر', '١٢٣', 'آخر سطر'];
    const { code, stdout } = await tarjuman(['translate', '--translator', 'gist'], lines.join('\n'));
    expect(code).toBe(0);
    expect(stdout.split('\n')).toHaveLength(lines.length + 1);
    expect(stdout.split('\n')[1]).toBe('');
    expect(stdout.split('\n')[3]).toBe('https://example.org/a?b=1');
  });

  it('gives nothing for nothing', async () => {
    expect((await tarjuman(['translate'], '')).stdout).toBe('');
  });
});

describe('tarjuman estimate', () => {
  it('tells characters, requests and cost of every article and of all', async () => {
    const { code, stdout } = await tarjuman(['estimate', samples, '--json']);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const total = lines.pop();
    expect(code).toBe(0);
    expect(lines.every((line) => line.requests === 1 && line.characters > 500)).toBe(true);
    expect(total.characters).toBe(lines.reduce((sum, line) => sum + line.characters, 0));
    expect(total.costUsd).toBeCloseTo((total.characters * 15) / 1e6, 3);
  });
});
