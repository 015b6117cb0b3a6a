import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipelineVersion } from '../../shared/config/defaults.ts';

/**
 * Makes the functions of a synthesized app those of another pipeline version, as a release would: their bundles change, and
 * with them the hashes by which CloudFormation knows them.
 * @throws when no bundle names the present version
 */
export async function releaseVersion(assemblyFolder: string, version: string): Promise<void> {
  const entries = await readdir(assemblyFolder);
  const renamed: (readonly [from: string, to: string])[] = [];
  for (const name of entries.filter((entry) => entry.startsWith('asset.'))) {
    const bundle = join(assemblyFolder, name, 'index.mjs');
    const code = await readFile(bundle, 'utf8').catch(() => '');
    const changed = code.replaceAll(`"${pipelineVersion}"`, `"${version}"`);
    if (changed === code) continue;
    const from = name.slice('asset.'.length);
    const target = join(assemblyFolder, `asset.${rehashed(from, version)}`);
    await rm(target, { recursive: true, force: true });
    await rename(join(assemblyFolder, name), target);
    await writeFile(join(target, 'index.mjs'), changed);
    renamed.push([from, rehashed(from, version)]);
  }
  if (renamed.length === 0) throw new Error(`Expected bundles that name the version ${pipelineVersion}, found none.`);
  // The template is an asset as well, and would not be uploaded again under the hash of the former one.
  for (const name of entries.filter((entry) => entry.endsWith('.assets.json'))) {
    const { files } = JSON.parse(await readFile(join(assemblyFolder, name), 'utf8'));
    for (const [hash, { source }] of Object.entries<{ source: { path: string } }>(files)) {
      if (source.path.endsWith('.template.json')) renamed.push([hash, rehashed(hash, version)]);
    }
  }
  for (const name of entries.filter((entry) => entry.endsWith('.json'))) {
    const text = await readFile(join(assemblyFolder, name), 'utf8');
    const changed = renamed.reduce((all, [from, to]) => all.replaceAll(from, to), text);
    await writeFile(join(assemblyFolder, name), changed);
  }
}

function rehashed(hash: string, version: string): string {
  return createHash('sha256').update(hash).update(version).digest('hex');
}
