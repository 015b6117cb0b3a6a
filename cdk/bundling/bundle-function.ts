import { copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync, type Metafile } from 'esbuild';

const projectRoot = join(import.meta.dirname, '../..');
const lambdas = join(projectRoot, 'lambdas');
const [http, https] = ['node-http.ts', 'node-https.ts'].map((file) => join(import.meta.dirname, file)) as [
  string,
  string,
];

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
  const { metafile } = buildSync({
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
    // Manifests and logs name errors by their classes.
    keepNames: true,
    alias: { 'node:http': http, http, 'node:https': https, https },
    // Packages that are still CommonJS call require, which an ES module does not have.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    metafile: true,
    logLevel: 'error',
  });
  return metafile;
}
