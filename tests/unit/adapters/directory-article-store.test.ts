import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createDirectoryArticleStore } from '../../../shared/adapters/directory-article-store.ts';
import { ConflictError } from '../../../shared/domain/errors.ts';
import { articleStoreConformance } from '../../conformance/article-store.ts';
import { createMemoryArticleStore } from '../../fakes/memory-article-store.ts';

const made: string[] = [];

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'tarjuman-store-'));
  made.push(path);
  return path;
}

afterAll(async () => {
  for (const path of made) await rm(path, { recursive: true });
});

articleStoreConformance('a directory', async () => {
  const path = await folder();
  return createDirectoryArticleStore({ articles: path, outputs: path });
});
articleStoreConformance('the memory fake', async () => createMemoryArticleStore());

describe('createDirectoryArticleStore', () => {
  it('keeps outputs apart from articles when asked to', async () => {
    const articles = await folder();
    const outputs = await folder();
    const store = createDirectoryArticleStore({ articles, outputs });
    await writeFile(join(articles, 'a.txt'), 'خبر');
    const object = { key: 'a.txt.en.summary.json', body: Buffer.from('{}'), contentType: '', metadata: { a: 'b' } };
    await store.write(object, { absent: true });
    expect(await readdir(articles)).toEqual(['a.txt']);
    expect(await readFile(join(outputs, 'a.txt.en.summary.json'), 'utf8')).toBe('{}');
    expect((await store.read('a.txt'))?.bytes).toBe(6);
  });

  it('forgets the metadata of a file that was changed by hand', async () => {
    const path = await folder();
    const store = createDirectoryArticleStore({ articles: path, outputs: path });
    const key = 'a.txt.en.manifest.json';
    await store.write(
      { key, body: Buffer.from('{}'), contentType: '', metadata: { status: 'complete' } },
      { absent: true },
    );
    await writeFile(join(path, key), '{ }');
    expect((await store.head(key))?.metadata).toEqual({});
  });

  it('leaves no drafts behind', async () => {
    const path = await folder();
    const store = createDirectoryArticleStore({ articles: path, outputs: path });
    const object = { key: 'a.txt.en.summary.json', body: Buffer.from('{}'), contentType: '', metadata: {} };
    await store.write(object, { absent: true });
    await expect(store.write(object, { absent: true })).rejects.toBeInstanceOf(ConflictError);
    await expect(store.remove(object.key, { etag: 'another' })).rejects.toBeInstanceOf(ConflictError);
    expect(await readdir(path)).toEqual(['a.txt.en.summary.json']);
  });
});
