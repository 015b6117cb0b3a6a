import { describe, expect, it } from 'vitest';
import { subjectsOf } from '../../../../examples/consumer/manifest-events.ts';

const key = 'articles/2026/جسر بغداد + 100% #1.txt';
const manifest = `${key}.en.manifest.json`;

describe('subjectsOf', () => {
  it('takes the raw key of an EventBridge event', () => {
    expect(subjectsOf({ detail: { object: { key: manifest } } })).toEqual([{ key, target: 'en' }]);
  });

  it('decodes the keys of a plain S3 notification', () => {
    const encoded = encodeURIComponent(manifest).replaceAll('%20', '+').replaceAll('%2F', '/');
    const other = { s3: { object: { key: 'articles/a.txt.pt-BR.manifest.json' } } };
    expect(subjectsOf({ Records: [{ s3: { object: { key: encoded } } }, other] })).toEqual([
      { key, target: 'en' },
      { key: 'articles/a.txt', target: 'pt-BR' },
    ]);
  });

  it('passes over everything that is no manifest', () => {
    for (const other of ['articles/a.txt', 'articles/a.txt.en.summary.json', '.en.manifest.json', 'manifest.json']) {
      expect(subjectsOf({ detail: { object: { key: other } } })).toEqual([]);
    }
    expect(subjectsOf({})).toEqual([]);
  });
});
