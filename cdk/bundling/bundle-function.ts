import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync, type Metafile } from 'esbuild';
import { builtinsByCall } from './builtins-by-call.ts';

const projectRoot = join(import.meta.dirname, '../..');
const lambdas = join(projectRoot, 'lambdas');

/**
 * A function's code: the handler of `lambdas/` with everything it imports, and files of the project beside it. What the
 * code imports on demand stays in files of its own, so that a start reads, parses and runs only what every call needs.
 * @param files by their paths from the project's root
 */
export function functionCode(handler: string, files: readonly string[]): Code {
  return Code.fromAsset(lambdas, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('none: everything is bundled here'),
      // Nothing runs it: CDK makes an asset once for each folder and command.
      command: [handler, ...files],
      local: {
        tryBundle: (outputFolder) => {
          bundleFunction(handler, outputFolder);
          for (const file of files) copyFileSync(join(projectRoot, file), join(outputFolder, basename(file)));
          return true;
        },
      },
    },
  });
}

/** Bundles a handler of `lambdas/` as `index.mjs` and what it imports on demand beside it. @throws Error of esbuild's */
export function bundleFunction(handler: string, outputFolder: string): Metafile {
  const { metafile, outputFiles } = buildSync({
    absWorkingDir: projectRoot,
    entryPoints: { index: join(lambdas, `${handler}.ts`) },
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
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  mkdirSync(outputFolder, { recursive: true });
  for (const { path, text } of outputFiles) writeFileSync(path, builtinsByCall(text));
  return metafile;
}
