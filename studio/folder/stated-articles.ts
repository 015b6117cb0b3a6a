import { readFile, rm } from 'node:fs/promises';
import type { ArticleStore, ObjectHead } from '../../shared/ports/article-store.ts';
import { ifThere, placeFile } from './place-file.ts';
import type { StudioFolder } from './studio-folder.ts';

/** What a person says of an article when adding it, as a bucket's object metadata would; empty fields are left out. */
export interface Statement {
  /** ISO 8601 day. */
  readonly published?: string;
  readonly 'source-url'?: string;
}

/** Keeps what was stated of an article, or forgets it when nothing was. */
export async function keepStatement(folder: StudioFolder, key: string, statement: Statement): Promise<void> {
  const path = folder.statementOf(key);
  if (Object.keys(statement).length === 0) await rm(path, { force: true });
  else await placeFile(path, JSON.stringify({ key, ...statement }));
}

/** The store with what was stated of its articles as their object metadata, which files do not have. */
export function withStatements(store: ArticleStore, folder: StudioFolder): ArticleStore {
  const stated = async <T extends ObjectHead>(found: T | null): Promise<T | null> => {
    if (found === null) return null;
    const statement = await readStatement(folder, found.key);
    return { ...found, metadata: { ...statement, ...found.metadata } };
  };
  return {
    ...store,
    head: async (key) => stated(await store.head(key)),
    read: async (key, options) => stated(await store.read(key, options)),
  };
}

async function readStatement(folder: StudioFolder, key: string): Promise<Record<string, string>> {
  const text = await ifThere(readFile(folder.statementOf(key), 'utf8'));
  if (text === null) return {};
  try {
    const { published, 'source-url': url } = JSON.parse(text) as Record<string, unknown>;
    return {
      ...(typeof published === 'string' && { published: encodeURIComponent(published) }),
      ...(typeof url === 'string' && { 'source-url': encodeURIComponent(url) }),
    };
  } catch {
    // Written by hand and not readable: then nothing is stated.
    return {};
  }
}
