import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleFunction } from '../../cdk/bundling/bundle-function.ts';

const folder = mkdtempSync(join(tmpdir(), 'tarjuman-bundles-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The modules that a function's start reads, what is imported on demand left out. */
function loadedAtStart({ outputs }: Metafile): string[] {
  const entry = Object.keys(outputs).find((file) => file.endsWith('/index.mjs'));
  const waiting = entry === undefined ? [] : [entry];
  const files = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    const imports = outputs[file]?.imports ?? [];
    waiting.push(
      ...imports.filter(({ kind, external }) => kind === 'import-statement' && !external).map((at) => at.path),
    );
  }
  return [...files].flatMap((file) => Object.keys(outputs[file]?.inputs ?? {}));
}

function codeOf(output: string): string[] {
  return readdirSync(output).map((file) => readFileSync(join(output, file), 'utf8'));
}

describe('bundleFunction', () => {
  const parsers = ['node_modules/marked/', 'node_modules/htmlparser2/', 'node_modules/csv-parse/'];
  const checks = ['shared/translation/checks/check-translation.ts', 'shared/article/read-article.ts'];
  const queues = ['client-sqs/'];
  const metrics = ['@aws-lambda-powertools/metrics/'];
  const engines = ['shared/gist/', 'client-bedrock-runtime/', 'client-comprehend/'];

  it.each([
    [
      'translate-article',
      [
        ...parsers,
        ...engines,
        ...checks,
        ...queues,
        ...metrics,
        'shared/summary/',
        'shared/briefing/',
        'shared/exports/',
      ],
    ],
    [
      'summarise-article',
      [...parsers, ...engines, ...checks, ...queues, ...metrics, 'client-translate/', 'shared/summary/quotes/'],
    ],
    ['record-failure', [...parsers, ...engines, 'client-translate/', 'shared/summary/', 'shared/briefing/']],
  ])('lets a start of %s read only what every call needs', async (handler, heavy) => {
    const output = join(folder, handler);
    const loaded = loadedAtStart(await bundleFunction(handler, output));
    expect(loaded).toContain(`lambdas/${handler}.ts`);
    for (const part of heavy) expect(loaded.filter((module) => module.includes(part))).toEqual([]);
    // What esbuild puts where a package calls require, which an ES module does not have.
    expect(codeOf(output).filter((text) => text.includes('Dynamic require of'))).toEqual([]);
  });

  it('leaves out what no function uses of the SDK', async () => {
    const output = join(folder, 'record-failure');
    const { inputs } = await bundleFunction('record-failure', output);
    expect(Object.keys(inputs).filter((module) => /credential-provider-(?!env|node)/.test(module))).toEqual([]);
    const code = codeOf(output).join('');
    expect(code).toContain('PutObjectRequest');
    expect(code).not.toContain('AbortMultipartUpload');
  });

  it('asks for modules of Node by call, wherever it asks for them', async () => {
    const output = join(folder, 'walk-articles');
    const { outputs } = await bundleFunction('walk-articles', output);
    const code = codeOf(output);
    const asked = Object.values(outputs).flatMap(({ imports }) => imports.filter(({ path }) => isBuiltin(path)));
    expect(new Set(asked.map(({ path }) => path.replace('node:', '')))).toContain('http');
    for (const { path } of asked) {
      expect(code.filter((text) => text.includes(`getBuiltinModule("${path}")`))).not.toEqual([]);
      expect(code.filter((text) => new RegExp(`(?:from|import)\\s*\\(?"${path}"`).test(text))).toEqual([]);
    }
  });
});
