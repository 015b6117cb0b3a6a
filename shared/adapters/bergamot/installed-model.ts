import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PinnedFile } from './pinned-model.ts';

/** The names of a model's files in its folder. */
export const installedNames: Readonly<Record<PinnedFile['role'], string>> = {
  model: 'model.bin',
  shortlist: 'shortlist.bin',
  vocabulary: 'vocabulary.spm',
};

/** The record that is written last into a model's folder: a folder without it holds no model. */
export const recordName = 'installed.json';

/** What a model's folder says of itself. */
export interface ModelRecord {
  readonly version: string;
  readonly files: readonly { readonly role: PinnedFile['role']; readonly bytes: number; readonly sha256: string }[];
}

/** Whether a model is installed in a folder, and if not why. */
export interface ModelStatus {
  readonly directory: string;
  readonly installed: boolean;
  readonly version: string | null;
  /** Bytes of the unpacked files. */
  readonly bytes: number;
  /** What is wrong with what is there; empty when nothing is there. */
  readonly problems: readonly string[];
}

/** Looks at a model's folder without reading the model: its record, and the sizes of the files it names. */
export function lookAtModel(directory: string): ModelStatus {
  const record = readRecord(directory);
  const nothing = { directory, installed: false, version: null, bytes: 0 };
  if (record === null) {
    const isLeft = existsSync(join(directory, recordName));
    return { ...nothing, problems: isLeft ? [`${recordName} cannot be read`] : [] };
  }
  const problems = record.files.flatMap(({ role, bytes }) => {
    const path = join(directory, installedNames[role]);
    const size = existsSync(path) ? statSync(path).size : null;
    if (size === null) return [`${installedNames[role]} is missing`];
    return size === bytes ? [] : [`${installedNames[role]} has ${size} bytes, and ${bytes} are expected`];
  });
  const bytes = record.files.reduce((sum, file) => sum + file.bytes, 0);
  return { directory, installed: problems.length === 0, version: record.version, bytes, problems };
}

/** What does not match its hash in an installed model; reads every byte, because a damaged model loads without an error. */
export function damagedFiles(directory: string): string[] {
  const record = readRecord(directory);
  return (record?.files ?? [])
    .filter(({ role, sha256 }) => sha256Of(readFileSync(join(directory, installedNames[role]))) !== sha256)
    .map(({ role }) => `${installedNames[role]} does not match its SHA-256`);
}

/** SHA-256 as 64 hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function readRecord(directory: string): ModelRecord | null {
  try {
    const record = JSON.parse(readFileSync(join(directory, recordName), 'utf8')) as ModelRecord;
    return Array.isArray(record.files) && typeof record.version === 'string' ? record : null;
  } catch {
    // A folder that is absent or holds something else holds no model: the caller says so.
    return null;
  }
}
