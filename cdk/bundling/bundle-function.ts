import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { builtinsByCall } from './builtins-by-call.ts';
import { leanSdk } from './lean-sdk.ts';

const projectRoot = join(import.meta.dirname, '../..');

/** Bundles a handler of `lambdas/` as `index.mjs` and what it imports on demand beside it. @throws Error of esbuild's */
export async function bundleFunction(handler: string, outputFolder: string): Promise<Metafile> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: projectRoot,
    entryPoints: { index: `./lambdas/${handler}.ts` },
    outdir: outputFolder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    // Node 24 reads `\p{…}` in regular expressions, which esbuild would otherwise have made anew at each use.
    supported: { 'regexp-unicode-property-escapes': true },
    plugins: [leanSdk],
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  await mkdir(outputFolder, { recursive: true });
  await Promise.all(outputFiles.map(({ path, text }) => writeFile(path, builtinsByCall(text))));
  return metafile;
}

if (import.meta.main) {
  const [handler, outputFolder] = process.argv.slice(2);
  if (handler === undefined || outputFolder === undefined)
    throw new Error('Name a handler and a folder for its bundle.');
  await bundleFunction(handler, outputFolder);
}
