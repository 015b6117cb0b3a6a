import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { muralStory } from '../../builders/mural-story.ts';
import { tarjuman } from '../../builders/run-command.ts';

describe('tarjuman estimate with services that help', () => {
  const paragraphs = muralStory.map(([arabic]) => arabic);
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tarjuman-estimate-'));
    await writeFile(join(folder, 'mural.txt'), paragraphs.join('\n\n'));
    await writeFile(join(folder, 'empty.txt'), '');
  });
  afterAll(() => rm(folder, { recursive: true }));

  const byModel = (id: string, ...more: string[]) => ['--summariser', 'bedrock', '--model', id, ...more];
  /** What is told of both articles and of all, by key. */
  async function estimated(options: readonly string[]) {
    const { stdout } = await tarjuman(['estimate', folder, '--json', ...options]);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    return { mural: lines.find(({ key }) => key === 'mural.txt'), empty: lines[0], total: lines.at(-1) };
  }

  it('tells nothing of services that were not named', async () => {
    const { mural } = await estimated([]);
    expect(Object.keys(mural)).toEqual(['key', 'characters', 'requests', 'costUsd', 'rejected']);
  });

  it('adds the names of Amazon Comprehend by its units of the Arabic that it is sent', async () => {
    const [plain, named] = [await estimated([]), await estimated(['--entities', 'comprehend'])];
    const units = Math.ceil([...paragraphs.join('\n')].length / 100);
    expect(named.mural.namesUsd).toBeCloseTo(units * 0.0001, 6);
    expect(named.mural.costUsd).toBeCloseTo(plain.mural.costUsd + units * 0.0001, 3);
    expect(named.mural).not.toHaveProperty('model');
  });

  it('adds a model at the prices it is given, about and at most', async () => {
    const plain = await estimated([]);
    const { mural, empty, total } = await estimated(byModel('maker.model-v1:0', '--model-prices', '10,100'));
    const { inputTokens, outputTokens, costUsd, atMostUsd } = mural.model;
    expect(costUsd).toBeCloseTo((inputTokens * 10 + outputTokens * 100) / 1e6, 3);
    expect(mural.costUsd).toBeCloseTo(plain.mural.costUsd + costUsd, 3);
    // The longest answer alone, and what is read.
    expect(atMostUsd).toBeGreaterThan(0.8 + inputTokens / 1e5);
    expect(empty.model).toEqual({ inputTokens: 0, outputTokens: 0, costUsd: 0, atMostUsd: 0 });
    expect(total).toMatchObject({ articles: 2, rejected: 1, model: mural.model });
  });

  it('tells the tokens of a model whose prices it does not know, and no dollars', async () => {
    const unknown = byModel('maker.model-v1:0');
    const [plain, { mural }] = [await estimated([]), await estimated(unknown)];
    expect(mural.model).toMatchObject({ inputTokens: expect.any(Number), costUsd: null, atMostUsd: null });
    expect(mural.model.inputTokens).toBeGreaterThan(1_000);
    expect(mural.costUsd).toBe(plain.mural.costUsd);
    const { stdout } = await tarjuman(['estimate', folder, ...unknown]);
    expect(stdout).toMatch(/without the model maker\.model-v1:0: its prices are not known/);
    expect(stdout).not.toContain('at most');
  });

  it('says to people which prices it has taken, and of when', async () => {
    const { code, stdout } = await tarjuman(['estimate', folder, ...byModel('amazon.nova-pro-v1:0')]);
    expect(code).toBe(3);
    expect(stdout).toMatch(/characters +requests +US dollars +at most/);
    expect(stdout).toMatch(/\$0\.8 and \$3\.2 per million tokens, by its published prices \(.*us-east-1, \w+ \d{4}\)/);
  });

  it('refuses a model that nobody asks, and asks for the model that is missing', async () => {
    expect((await tarjuman(['estimate', folder, '--summariser', 'bedrock'])).code).toBe(2);
    expect((await tarjuman(['estimate', folder, '--model', 'maker.model-v1:0'])).code).toBe(2);
  });
});
