import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { subjectsOf } from '../../../../examples/consumer/manifest-events.ts';

const docs = join(import.meta.dirname, '../../../../docs');

async function jsonBlocks(file: string): Promise<unknown[]> {
  const text = await readFile(join(docs, file), 'utf8');
  return [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => JSON.parse(json ?? ''));
}

describe('docs/events.md', () => {
  it('shows an event that a consumer understands and that its pattern lets through', async () => {
    const [pattern, event] = (await jsonBlocks('events.md')) as [
      { 'detail-type': string[]; detail: { object: { key: { suffix: string }[] } } },
      { 'detail-type': string; detail: { object: { key: string } } },
    ];
    expect(subjectsOf(event)).toEqual([{ key: 'articles/2026/جسر بغداد.txt', target: 'en' }]);
    expect(pattern['detail-type']).toContain(event['detail-type']);
    expect(event.detail.object.key.endsWith(pattern.detail.object.key[0]?.suffix ?? '?')).toBe(true);
  });
});

describe('docs/asyncapi.yaml', () => {
  it('describes the same keys', async () => {
    const text = await readFile(join(docs, 'asyncapi.yaml'), 'utf8');
    const pattern = new RegExp(/pattern: '(.*)'/.exec(text)?.[1] ?? '?');
    const example = / key: (articles\S+)/.exec(text)?.[1] ?? '';
    expect(example).toMatch(pattern);
    expect(subjectsOf({ detail: { object: { key: example } } })).toHaveLength(1);
  });
});
