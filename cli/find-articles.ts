import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { isReserved } from '../shared/domain/object-key.ts';
import { UsageError } from './exit-codes.ts';

/** One article file: the folder that stands for its bucket, and its key in it. */
export interface LocalArticle {
  readonly folder: string;
  readonly key: string;
}

/**
 * The articles that paths name: a file is itself, a folder all files below it in the order of their names; outputs,
 * hidden files and hidden folders aside.
 * @throws UsageError naming every path that is not there, or when nothing was found.
 */
export async function findArticles(paths: readonly string[]): Promise<LocalArticle[]> {
  const missing: string[] = [];
  const found: LocalArticle[] = [];
  for (const path of paths) {
    const kind = await stat(path).catch(() => null);
    if (kind === null) missing.push(path);
    else if (kind.isDirectory()) found.push(...(await articlesBelow(resolve(path))));
    else found.push({ folder: dirname(resolve(path)), key: basename(path) });
  }
  if (missing.length > 0) throw new UsageError(missing.map((path) => `There is no file or folder ${path}.`).join('\n'));
  if (found.length === 0) throw new UsageError(`No articles were found in ${paths.join(', ')}.`);
  return found;
}

async function articlesBelow(folder: string): Promise<LocalArticle[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((key) => !isReserved(key) && !key.split('/').some((part) => part.startsWith('.')))
    .sort()
    .map((key) => ({ folder, key }));
}

/** Refuses two articles whose outputs would go to the same files. @throws UsageError */
export function refuseCollisions(articles: readonly LocalArticle[], out: string | undefined): void {
  if (out === undefined) return;
  const seen = new Map<string, string>();
  for (const { folder, key } of articles) {
    const other = seen.get(key);
    if (other !== undefined && other !== folder) {
      throw new UsageError(
        `Two articles are named ${key} (in ${other} and ${folder}): give them separate --out folders.`,
      );
    }
    seen.set(key, folder);
  }
}
