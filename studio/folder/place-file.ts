import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

let drafts = 0;

/** Writes a file whole or not at all; a link at its place is replaced, never followed. */
export async function placeFile(path: string, body: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  drafts += 1;
  const draft = join(dirname(path), `.${process.pid}-studio-${drafts}.draft`);
  try {
    await writeFile(draft, body, { flag: 'wx' });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/** What a call answers, or null when what it looks for is not there. @throws what else goes wrong */
export async function ifThere<T>(call: Promise<T>): Promise<T | null> {
  return call.catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  });
}
