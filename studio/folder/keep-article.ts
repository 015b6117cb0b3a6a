import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../shared/domain/fingerprint.ts';
import { ifThere, placeFile } from './place-file.ts';
import type { StudioFolder } from './studio-folder.ts';

/** What became of an article that was added. */
export type Kept = 'added' | 'replaced' | 'unchanged';

/** Puts an article into the folder; one of the same name is replaced, and its former content kept. */
export async function keepArticle(folder: StudioFolder, key: string, body: Uint8Array): Promise<Kept> {
  const path = join(folder.articles, key);
  const former = await ifThere(readFile(path));
  if (former !== null && Buffer.compare(former, body) === 0) return 'unchanged';
  if (former !== null) await keepOriginal(folder, key, former);
  await placeFile(path, body);
  return former === null ? 'added' : 'replaced';
}

/** Takes an article out of the folder and keeps its content; false when there is none. */
export async function removeArticle(folder: StudioFolder, key: string): Promise<boolean> {
  const path = join(folder.articles, key);
  const former = await ifThere(readFile(path));
  if (former === null) return false;
  await keepOriginal(folder, key, former);
  await rm(path);
  return true;
}

/** Whether something stands under that key. */
export async function isTaken(folder: StudioFolder, key: string): Promise<boolean> {
  return (await ifThere(stat(join(folder.articles, key)))) !== null;
}

async function keepOriginal(folder: StudioFolder, key: string, body: Uint8Array): Promise<void> {
  const ending = /\.[\w.]{1,12}$/.exec(key)?.[0] ?? '';
  await placeFile(join(folder.originalsOf(key), `${sha256(body).slice(0, 16)}${ending}`), body);
}
