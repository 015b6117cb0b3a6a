import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { PinnedModel } from '../../../../shared/adapters/bergamot/pinned-model.ts';

const tool = fileURLToPath(new URL('../../../../../shared/tools/synthetic-marian-model.mjs', import.meta.url));

/** Why the engine cannot be tested here, or null when it can. */
export function whyNoEngine(): string | null {
  if (!existsSync(tool)) return 'the generator of synthetic models is not beside the project';
  try {
    createRequire(import.meta.url).resolve('@browsermt/bergamot-translator/package.json');
    return null;
  } catch {
    return '@browsermt/bergamot-translator is not installed';
  }
}

/** A tiny model with random weights in a temporary folder, compressed as a published one, and its pins. */
export function makeSyntheticModel(): { readonly folder: string; readonly pinned: PinnedModel } {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-model-'));
  const words = join(folder, 'words.txt');
  writeFileSync(words, 'غادر المركب الميناء صباح اليوم\nthe boat left the harbour this morning\n');
  const made = spawnSync(process.execPath, [tool, 'tiny', folder, words], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  return { folder, pinned: pin(folder, { model: 'model.bin', shortlist: 'lex.bin', vocabulary: 'vocab.spm' }) };
}

/** Compresses files of a folder and pins what comes out. */
export function pin(
  folder: string,
  names: Readonly<Record<'model' | 'shortlist' | 'vocabulary', string>>,
): PinnedModel {
  const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  const files = (['model', 'shortlist', 'vocabulary'] as const).map((role) => {
    const bytes = readFileSync(join(folder, names[role]));
    const compressed = gzipSync(bytes);
    const name = `${names[role]}.gz`;
    writeFileSync(join(folder, name), compressed);
    return {
      role,
      name,
      compressedBytes: compressed.length,
      compressedSha256: sha256(compressed),
      sha256: role === 'model' ? sha256(bytes) : null,
    };
  });
  return { version: 'synthetic', files, folders: [], registry: null };
}
