import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPackage } from '../../../shared/client/build-package.ts';
import { createTestPipeline, shortArticle } from '../../builders/pipeline.ts';

const modules = join(import.meta.dirname, '../../../node_modules');
const key = 'articles/story.txt';

/** A project that has the package installed, and outputs in a folder. */
let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'tarjuman-package-'));
  await buildPackage(join(project, 'node_modules/tarjuman'));
  await symlink(join(modules, 'zod'), join(project, 'node_modules/zod'));
  await mkdir(join(project, 'node_modules/@types'));
  await symlink(join(modules, '@types/node'), join(project, 'node_modules/@types/node'));
  await symlink(join(modules, 'undici-types'), join(project, 'node_modules/undici-types'));
  await writeFile(join(project, 'package.json'), '{ "type": "module" }');
  const pipeline = createTestPipeline();
  pipeline.store.upload(key, shortArticle);
  await pipeline.run(key);
  await mkdir(join(project, 'articles'));
  for (const at of pipeline.store.keys()) await writeFile(join(project, at), pipeline.store.text(at) ?? '');
});
afterAll(() => rm(project, { recursive: true }));

const consumer = `
import { readFile } from 'node:fs/promises';
import { readArticle, type ReadArticle } from 'tarjuman/client';
import { Summary } from 'tarjuman/contract';
import schema from 'tarjuman/schemas/summary.schema.json' with { type: 'json' };

const reader = { read: async (key: string) => ({ body: await readFile(key) }) };
const article: ReadArticle = await readArticle(reader, '${key}');
if (article.status !== 'complete') throw new Error(JSON.stringify(article));
const headline: string = article.summary.headline.text.target;
console.log(JSON.stringify([article.status, Summary.safeParse(article.summary).success, headline.length > 0, schema.title]));
`;

describe('the package that other projects install', () => {
  it('runs and has types where it is installed', async () => {
    await writeFile(join(project, 'consumer.ts'), consumer);
    await writeFile(
      join(project, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          module: 'nodenext',
          strict: true,
          types: ['node'],
          resolveJsonModule: true,
          skipLibCheck: true,
        },
        files: ['consumer.ts'],
      }),
    );
    const compiler = join(modules, 'typescript/bin/tsc');
    const checked = spawnSync(process.execPath, [compiler, '--noEmit'], { cwd: project, encoding: 'utf8' });
    expect(checked.stdout).toBe('');
    const ran = spawnSync(process.execPath, ['consumer.ts'], { cwd: project, encoding: 'utf8' });
    expect(ran.stdout, ran.stderr).toBe('["complete",true,true,"Tarjuman summary"]\n');
  });

  it('offers what the project itself offers', async () => {
    const installed = await import(join(project, 'node_modules/tarjuman/contract/index.js'));
    const own = await import('tarjuman/contract');
    expect(Object.keys(installed).sort()).toEqual(Object.keys(own).sort());
  });
});
