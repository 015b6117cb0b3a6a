import { spawnSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const projectRoot = join(import.meta.dirname, '../..');

/**
 * Builds what other projects install: the contract and the client as JavaScript with their types, and the schemas. Node
 * strips no types below `node_modules`, so that they cannot be installed as they stand here.
 * @throws Error when the compiler finds faults
 */
export async function buildPackage(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const compiler = join(projectRoot, 'node_modules/typescript/bin/tsc');
  const config = join(import.meta.dirname, 'tsconfig.package.json');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '--project', config, '--outDir', folder]);
  if (status !== 0) throw new Error(`The package could not be compiled:\n${stdout}`);
  await cp(join(projectRoot, 'schemas'), join(folder, 'schemas'), { recursive: true });
  await cp(join(projectRoot, 'LICENSE'), join(folder, 'LICENSE'));
  const { name, version, description, license, dependencies } = JSON.parse(
    await readFile(join(projectRoot, 'package.json'), 'utf8'),
  );
  const manifest = {
    name,
    version,
    description,
    license,
    type: 'module',
    engines: { node: '>=20' },
    exports: {
      './contract': './contract/index.js',
      './client': './client/read-article.js',
      './schemas/*': './schemas/*',
      './package.json': './package.json',
    },
    dependencies: { zod: dependencies.zod },
  };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

if (import.meta.main) {
  await buildPackage(join(projectRoot, 'dist/tarjuman'));
  process.stdout.write('dist/tarjuman\n');
}
