import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningStudio, startStudio } from '../../../studio/start-studio.ts';
import { shortArticle } from '../../builders/pipeline.ts';
import { startTranslateStub, type TranslateStub } from '../../stubs/translate-stub.ts';

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects of an answer is what it checks.
  readonly json: any;
}

let folder: string;
let studio: RunningStudio;
let stub: TranslateStub;
const awsBefore = { ...process.env };

beforeAll(async () => {
  stub = await startTranslateStub();
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_TRANSLATE: stub.url,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  });
});
afterAll(async () => {
  await stub.close();
  process.env = awsBefore;
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarjuman-studio-'));
  studio = await open();
});
afterEach(async () => {
  await studio.close();
  await rm(folder, { recursive: true });
});

const open = () =>
  startStudio({
    folder,
    port: 0,
    target: 'en',
    engine: 'auto',
    modelDirectory: join(folder, 'no-model-here'),
    terminologyPath: null,
  });

async function ask(method: string, path: string, body?: string | Uint8Array): Promise<Answer> {
  const origin = studio.url.slice(0, -1);
  const response = await fetch(origin + path, {
    method,
    headers: { origin },
    ...(body !== undefined && { body: Buffer.from(body) }),
  });
  const text = await response.text();
  const { status, headers } = response;
  return { status, headers, text, json: /^[[{]/.test(text) ? JSON.parse(text) : null };
}

const add = (name: string, body: string | Uint8Array = shortArticle, more = '') =>
  ask('POST', `/api/articles?name=${encodeURIComponent(name)}${more}`, body);
const run = (order: object) => ask('POST', '/api/runs', JSON.stringify(order));
const path = (key: string) => encodeURIComponent(key);

async function finished(key: string, body = shortArticle): Promise<Answer> {
  await add(key, body);
  await run({ keys: [key], engine: 'gist' });
  await studio.atRest();
  return ask('GET', `/api/articles/${path(key)}`);
}

describe('startStudio', { timeout: 30_000 }, () => {
  it('takes an article, runs it and shows its briefing in a page without any rights', async () => {
    const row = await finished('جسر بغداد.txt');
    expect(row.json).toMatchObject({ status: 'complete', translator: { name: 'gist' }, state: null });
    expect(row.json.headline.source).toBe('افتتاح جسر جديد في بغداد');
    const briefing = await ask('GET', `/briefings/${path('جسر بغداد.txt')}`);
    expect(briefing.text).toMatch(/^<!doctype html>/);
    expect(briefing.headers.get('content-security-policy')).toMatch(
      /^sandbox(?!.*allow-(?:scripts|same-origin)).*default-src 'none'/,
    );
  });

  it('lets nothing but itself run or be loaded on its page', async () => {
    const { headers, text } = await ask('GET', '/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(text).not.toMatch(/<script(?![^>]* src="\/page\/)|<style|\sstyle=|\son[a-z]+=|https?:\/\//);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([
    ['a rebound host', { host: 'evil.example' }],
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['no origin', {}],
  ])('does nothing for a request with %s', async (_, headers) => {
    const { port } = new URL(studio.url);
    const status = await new Promise((resolve, reject) => {
      const own = headers as Record<string, string>;
      request({ host: '127.0.0.1', port, method: 'POST', path: '/api/articles?name=a.txt', headers: own }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .once('error', reject)
        .end(shortArticle);
    });
    expect(status).toBe(403);
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses what the pipeline refuses, with its reason', async () => {
    expect((await finished('report.pdf', '%PDF-1.7')).json).toMatchObject({
      status: 'rejected',
      reason: { code: 'unsupported-type' },
    });
    expect((await finished('english.txt', 'Nothing here is Arabic.')).json).toMatchObject({
      reason: { code: 'not-arabic' },
    });
    expect((await ask('GET', '/briefings/english.txt')).status).toBe(404);
  });

  it('keeps no more than an article may have', async () => {
    const answer = await add('big.txt', Buffer.alloc(1_000_001, 'ب'));
    expect(answer).toMatchObject({ status: 413, json: { code: 'too-large' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it.each(['..', '.tarjuman', 'a.en.manifest.json', '.env', ''])('does not take a file named %j', async (name) => {
    expect((await add(name)).status).toBe(422);
    expect(await readdir(folder)).toEqual([]);
  });

  it('writes and reads nothing outside its folder', async () => {
    expect((await add('../../outside.txt')).json).toMatchObject({ key: 'outside.txt' });
    for (const key of ['../secret.txt', '..%2Fsecret.txt', '/etc/passwd', '.tarjuman/x.txt', 'a\\..\\b']) {
      expect((await ask('GET', `/api/articles/${path(key)}/versions`)).status).toBe(400);
      expect((await run({ keys: [key, '../x'], engine: 'gist' })).status).toBe(400);
    }
    expect((await ask('GET', '/page/..%2Fstudio.ts')).status).toBe(404);
  });

  it('replaces a link in the folder and leaves what it points to', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'tarjuman-outside-'));
    await writeFile(join(outside, 'kept.txt'), 'kept');
    await symlink(join(outside, 'kept.txt'), join(folder, 'link.txt'));
    await add('link.txt');
    expect(await readFile(join(outside, 'kept.txt'), 'utf8')).toBe('kept');
    await rm(outside, { recursive: true });
  });

  it('keeps the former content of an article that is replaced, and both translations', async () => {
    await finished('a.txt');
    const edited = await finished('a.txt', shortArticle.replace('45', '46'));
    expect(edited.json).toMatchObject({ status: 'complete' });
    const { versions } = (await ask('GET', '/api/articles/a.txt/versions')).json;
    expect(versions).toHaveLength(2);
    expect(versions.filter((version: { isCurrent: boolean }) => version.isCurrent)).toHaveLength(1);
    const [right, left] = versions;
    const comparison = await ask('GET', `/api/articles/a.txt/comparison?left=${left.id}&right=${right.id}`);
    const changed = comparison.json.rows.filter((row: { sourceChanged: boolean }) => row.sourceChanged);
    expect(changed).toHaveLength(1);
    expect(changed[0].left.source).toContainEqual(['45', true]);
    expect(changed[0].right.source).toContainEqual(['46', true]);
    const originals = await readdir(join(folder, '.tarjuman/studio/originals'), { recursive: true });
    expect(originals.filter((name) => name.endsWith('.txt'))).toHaveLength(1);
  });

  it('tells an article that was edited on disk', async () => {
    await finished('a.txt');
    await writeFile(join(folder, 'a.txt'), shortArticle.replace('45', '46'));
    expect((await ask('GET', '/api/articles')).json.articles).toMatchObject([{ key: 'a.txt', status: 'changed' }]);
  });

  it('spends nothing that was not agreed to', async () => {
    await add('a.txt');
    const before = stub.stats().requests;
    const order = { keys: ['a.txt'], engine: 'amazon' };
    const refused = await run(order);
    expect(refused).toMatchObject({ status: 409, json: { code: 'confirmation-needed' } });
    const { estimate } = refused.json;
    expect(estimate).toMatchObject({ articles: 1, requests: 1, reusedCharacters: 0 });
    expect((await run({ ...order, confirmedCharacters: estimate.characters - 1 })).status).toBe(409);
    await studio.atRest();
    expect(stub.stats().requests).toBe(before);

    expect((await run({ ...order, confirmedCharacters: estimate.characters })).status).toBe(202);
    await studio.atRest();
    expect((await ask('GET', '/api/articles/a.txt')).json).toMatchObject({
      status: 'complete',
      translator: { name: 'amazon-translate' },
      costUsd: estimate.costUsd,
    });
    expect((await ask('POST', '/api/estimates', JSON.stringify(order))).json).toMatchObject({
      characters: 0,
      costUsd: 0,
    });
  });

  it('tries another translator without touching the outputs', async () => {
    await finished('a.txt');
    const before = await readFile(join(folder, 'a.txt.en.manifest.json'), 'utf8');
    await run({ keys: ['a.txt'], engine: 'amazon', trial: true, confirmedCharacters: 1e6 });
    await studio.atRest();
    expect(await readFile(join(folder, 'a.txt.en.manifest.json'), 'utf8')).toBe(before);
    const { versions } = (await ask('GET', '/api/articles/a.txt/versions')).json;
    expect(versions.map(({ translator }: { translator: { name: string } }) => translator.name)).toEqual([
      'amazon-translate',
      'gist',
    ]);
  });

  it('shows what a glossary changes, before and after it is saved', async () => {
    await finished('a.txt');
    const csv = 'source,target,note\nنهر دجلة,the Tigris,"a river, ""the"" river"\n';
    const preview = (await ask('POST', '/api/terminology/preview?engine=gist', csv)).json;
    expect(preview).toMatchObject({ affectedSegments: 1, affectedKeys: ['a.txt'] });
    const after = preview.segments[0].after.map(([text]: [string]) => text).join('');
    expect(after).toContain('the Tigris');
    expect((await ask('GET', '/api/terminology')).json.csv).toBeNull();

    expect((await ask('PUT', '/api/terminology', csv)).json).toEqual({ terms: 1 });
    await run({ keys: ['a.txt'], engine: 'gist' });
    await studio.atRest();
    expect(await readFile(join(folder, 'a.txt.en.translation.json'), 'utf8')).toContain('the Tigris');
    expect((await ask('POST', '/api/terminology/preview?engine=gist', csv)).json.affectedSegments).toBe(0);
  });

  it('says every fault of a glossary and keeps the one that stands', async () => {
    const answer = await ask('PUT', '/api/terminology', 'source,target\nنهر,\n,river\n');
    expect(answer).toMatchObject({ status: 422, json: { code: 'configuration' } });
    expect(answer.json.faults).toHaveLength(2);
    expect((await ask('GET', '/api/terminology')).json.csv).toBeNull();
  });

  it('dates a pasted text by what was stated of it', async () => {
    const stated = '&pasted=yes&published=2026-01-12&source-url=https%3A%2F%2Fexample.org%2Fa';
    const { key } = (await add('خبر عاجل', shortArticle, stated)).json;
    expect(key).toBe('خبر عاجل.txt');
    await run({ keys: [key], engine: 'gist' });
    await studio.atRest();
    const manifest = JSON.parse(await readFile(join(folder, `${key}.en.manifest.json`), 'utf8'));
    expect(manifest.source).toMatchObject({ published: '2026-01-12', url: 'https://example.org/a' });
    expect((await add('خبر عاجل', 'نص آخر', '&pasted=yes')).json.key).toBe('خبر عاجل 2.txt');
    expect((await add('x', 'نص', '&pasted=yes&published=yesterday')).status).toBe(422);
    expect((await add('x', 'نص', '&pasted=yes&source-url=javascript:0')).status).toBe(422);
  });

  it('removes an article with its outputs and keeps its content', async () => {
    await finished('a.txt');
    expect((await ask('DELETE', '/api/articles/a.txt')).status).toBe(200);
    await studio.atRest();
    expect((await readdir(folder)).filter((name) => name !== '.tarjuman')).toEqual([]);
    const originals = await readdir(join(folder, '.tarjuman/studio/originals'), { recursive: true });
    expect(originals.some((name) => name.endsWith('.txt'))).toBe(true);
    expect((await ask('DELETE', '/api/articles/a.txt')).status).toBe(404);
  });

  it('tells open pages every stage', async () => {
    const controller = new AbortController();
    const response = await fetch(`${studio.url}api/events`, { signal: controller.signal });
    await finished('a.txt');
    const reader = response.body?.getReader();
    let heard = '';
    while (!heard.includes('"status":"complete","reason":null,"headline":{')) {
      heard += Buffer.from((await reader?.read())?.value ?? []).toString('utf8');
    }
    controller.abort();
    const states = [...heard.matchAll(/"state":(null|"\w+")/g)].map(([, state]) => state);
    expect([...new Set(states)]).toEqual(['null', '"waiting"', '"translating"', '"summarising"']);
  });

  it('finds everything again when it is opened anew', async () => {
    const before = await finished('a.txt');
    await studio.close();
    studio = await open();
    expect((await ask('GET', '/api/articles')).json.articles).toEqual([before.json]);
  });
});
