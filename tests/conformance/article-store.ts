import { describe, expect, it } from 'vitest';
import { ConflictError } from '../../shared/domain/errors.ts';
import type { ArticleStore } from '../../shared/ports/article-store.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const output = (name: string) => `articles/${name}.en.summary.json`;

/** What every article store must do, as S3 does it; run against each adapter and against the fake that tests use. */
export function articleStoreConformance(name: string, open: () => Promise<ArticleStore>): void {
  describe(`${name} as an article store`, () => {
    const write = async (store: ArticleStore, key: string, text: string, metadata: Record<string, string> = {}) =>
      store.write({ key, body: bytes(text), contentType: 'application/json', metadata }, { absent: true });

    it('answers null for what is not there', async () => {
      const store = await open();
      expect(await store.head(output('missing'))).toBeNull();
      expect(await store.read(output('missing'))).toBeNull();
    });

    it('gives back what was written, with its metadata', async () => {
      const store = await open();
      const key = output('خبر a+b %20#1');
      const written = await write(store, key, '{"a": "ترجمان"}', { 'source-etag': 'abc', fingerprint: 'f1' });
      const read = await store.read(key);
      expect(Buffer.from(read?.body ?? []).toString('utf8')).toBe('{"a": "ترجمان"}');
      expect(read).toMatchObject({ key, etag: written.etag, versionId: written.versionId, bytes: 21 });
      expect(read?.metadata).toEqual({ 'source-etag': 'abc', fingerprint: 'f1' });
      const { body: _body, ...head } = read ?? { body: null };
      expect(await store.head(key)).toEqual(head);
    });

    it('reads no more than was asked for and still tells the whole size', async () => {
      const store = await open();
      await write(store, output('long'), '0123456789');
      const read = await store.read(output('long'), { maxBytes: 4 });
      expect(Buffer.from(read?.body ?? []).toString('utf8')).toBe('0123');
      expect(read?.bytes).toBe(10);
    });

    it('reads an empty object when a part of it is asked for', async () => {
      const store = await open();
      await write(store, output('empty'), '');
      expect(await store.read(output('empty'), { maxBytes: 4 })).toMatchObject({ bytes: 0 });
    });

    it('refuses to create what is there already', async () => {
      const store = await open();
      await write(store, output('once'), '1');
      await expect(write(store, output('once'), '2')).rejects.toBeInstanceOf(ConflictError);
      expect(Buffer.from((await store.read(output('once')))?.body ?? []).toString('utf8')).toBe('1');
    });

    it('replaces an object only while it is the one that was read', async () => {
      const store = await open();
      const first = await write(store, output('replace'), '1');
      const object = { key: output('replace'), body: bytes('2'), contentType: 'application/json', metadata: {} };
      const second = await store.write(object, { etag: first.etag });
      expect(second.etag).not.toBe(first.etag);
      await expect(store.write({ ...object, body: bytes('3') }, { etag: first.etag })).rejects.toBeInstanceOf(
        ConflictError,
      );
      expect(await store.head(output('replace'))).toMatchObject({ etag: second.etag });
    });

    it('refuses to replace what is gone', async () => {
      const store = await open();
      const object = { key: output('gone'), body: bytes('2'), contentType: 'application/json', metadata: {} };
      await expect(store.write(object, { etag: '0123456789abcdef0123456789abcdef' })).rejects.toBeInstanceOf(
        ConflictError,
      );
    });

    it('lets one of several creators at once win', async () => {
      const store = await open();
      const results = await Promise.allSettled(['1', '2', '3', '4'].map((text) => write(store, output('race'), text)));
      expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    });

    it('removes an object, and does not mind when it is gone', async () => {
      const store = await open();
      const { etag } = await write(store, output('remove'), '1', { fingerprint: 'f' });
      await store.remove(output('remove'), { etag });
      expect(await store.head(output('remove'))).toBeNull();
      await store.remove(output('remove'), { etag });
    });
  });
}
