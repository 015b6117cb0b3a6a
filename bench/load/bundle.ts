import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pipelineApp, stackName } from '../../cdk/pipeline-app.ts';

/** A function's code on disk, as Lambda would load it. */
export interface Bundle {
  readonly file: string;
  /** All files of it. */
  readonly bytes: number;
}

/** A bundle of the stack with the environment variables that the stack gives it: texts, or references to its resources. */
export interface DeployedBundle extends Bundle {
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Resource {
  readonly Type: string;
  readonly Properties?: { readonly Environment?: { readonly Variables?: Readonly<Record<string, unknown>> } };
  readonly Metadata?: Readonly<Record<string, string>>;
}

/** The bundles of the stack's own functions, synthesized as for a deployment. */
export async function deployedBundles(
  folder: string,
): Promise<{ readonly translate: DeployedBundle; readonly summarise: Bundle }> {
  const outdir = join(folder, 'stack');
  // Metadata of assets is what tells where each function's code was put; the command line asks for it likewise.
  pipelineApp({ outdir, context: { 'aws:cdk:enable-asset-metadata': true } }).synth();
  const template = JSON.parse(await readFile(join(outdir, `${stackName('dev')}.template.json`), 'utf8')) as {
    readonly Resources: Readonly<Record<string, Resource>>;
  };
  const bundleOf = async (id: string): Promise<DeployedBundle> => {
    const found = Object.entries(template.Resources).find(
      ([name, { Type }]) => Type === 'AWS::Lambda::Function' && name.startsWith(id),
    );
    const asset = found?.[1].Metadata?.['aws:asset:path'];
    if (asset === undefined) throw new Error(`The stack has no function ${id} with an asset.`);
    const folder = join(outdir, asset);
    const code = (await readdir(folder)).filter((name) => name.endsWith('.mjs'));
    const sizes = await Promise.all(code.map(async (name) => (await stat(join(folder, name))).size));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    return { file: join(folder, 'index.mjs'), bytes, variables: found?.[1].Properties?.Environment?.Variables ?? {} };
  };
  return { translate: await bundleOf('TranslateArticle'), summarise: await bundleOf('SummariseArticle') };
}

/** A reference function of `reference/`, bundled with the usual options for functions: ESM, minified, SDK included. */
export async function referenceBundle(name: string, folder: string): Promise<Bundle> {
  const file = join(folder, name, 'index.mjs');
  await mkdir(join(folder, name), { recursive: true });
  await build({
    entryPoints: [fileURLToPath(new URL(`reference/${name}.ts`, import.meta.url))],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    minify: true,
    mainFields: ['module', 'main'],
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return { file, bytes: (await stat(file)).size };
}
