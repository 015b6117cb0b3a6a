import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchModel, ModelNotFetchedError, modelStatus } from '../../../../shared/adapters/bergamot/model-store.ts';
import type { PinnedModel } from '../../../../shared/adapters/bergamot/pinned-model.ts';
import { pin } from './synthetic-model.ts';

let folder: string;
let directory: string;
let model: PinnedModel;
const closing: (() => void)[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarjuman-store-'));
  directory = join(folder, 'installed');
  for (const name of ['m', 's', 'v']) writeFileSync(join(folder, name), Buffer.alloc(3_000, name));
  model = pin(folder, { model: 'm', shortlist: 's', vocabulary: 'v' });
});

afterEach(() => {
  for (const close of closing.splice(0)) close();
  rmSync(folder, { recursive: true, force: true });
});

/** Serves the folder under one path; each connection breaks off after so many bytes of a body. */
async function served(
  options: { readonly breakAfter?: number; readonly listing?: unknown; readonly only?: string } = {},
) {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.url} ${request.headers.range ?? ''}`.trim());
    if (request.url === '/models.json') return response.end(JSON.stringify(options.listing));
    const path = join(folder, String(request.url).replace(/^\/(?:files|db)\//, ''));
    if (!existsSync(path) || (options.only !== undefined && !request.url?.startsWith(options.only)))
      return response.writeHead(404).end();
    const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
    const body = readFileSync(path).subarray(from);
    response.writeHead(from > 0 ? 206 : 200, { 'content-length': body.length });
    if (options.breakAfter === undefined || body.length <= options.breakAfter) return response.end(body);
    response.write(body.subarray(0, options.breakAfter), () => setTimeout(() => response.destroy(), 20));
    return response;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, requests };
}

describe('fetchModel', () => {
  it('installs from a folder what has the pinned hashes', async () => {
    const status = await fetchModel({ directory, from: folder, model });
    expect(status).toMatchObject({ installed: true, version: 'synthetic', bytes: 9_000, problems: [] });
    expect(readFileSync(join(directory, 'model.bin'))).toEqual(readFileSync(join(folder, 'm')));
    expect(readdirSync(dirname(directory)).filter((name) => name.startsWith('installed'))).toEqual(['installed']);
  });

  it('refuses a file with another content and leaves nothing behind', async () => {
    writeFileSync(join(folder, 's.gz'), gzipSync('another'));
    await expect(fetchModel({ directory, from: folder, model })).rejects.toThrow(/s\.gz is not the pinned file/);
    expect(await modelStatus(directory)).toMatchObject({ installed: false, problems: [] });
  });

  it('names a file that is not in the folder', async () => {
    rmSync(join(folder, 'v.gz'));
    await expect(fetchModel({ directory, from: folder, model })).rejects.toThrow(/Expected v\.gz in/);
  });

  it('goes on where a broken download stopped', async () => {
    // Random bytes do not compress: the connection breaks several times.
    writeFileSync(
      join(folder, 'm'),
      Buffer.from(Array.from({ length: 3_000 }, (_, index) => (index * index * 31) % 251)),
    );
    model = pin(folder, { model: 'm', shortlist: 's', vocabulary: 'v' });
    const size = model.files[0]?.compressedBytes ?? 0;
    const { url, requests } = await served({ breakAfter: Math.ceil(size / 3) });
    const seen: number[] = [];
    const onProgress = ({ bytes }: { bytes: number }): void => void seen.push(bytes);
    const status = await fetchModel({ directory, model: { ...model, folders: [`${url}/files/`] }, onProgress });
    expect(status.installed).toBe(true);
    expect(requests.filter((request) => request.includes('bytes=')).length).toBeGreaterThan(0);
    expect(seen).toContain(size);
  });

  it('goes on in a later run where an earlier one was cut short, and is not installed in between', async () => {
    writeFileSync(join(folder, 'm'), randomBytes(3_000));
    model = pin(folder, { model: 'm', shortlist: 's', vocabulary: 'v' });
    const half = 1_500;
    mkdirSync(`${directory}.download`, { recursive: true });
    writeFileSync(join(`${directory}.download`, 'm.gz'), readFileSync(join(folder, 'm.gz')).subarray(0, half));
    expect(await modelStatus(directory)).toMatchObject({ installed: false });
    const { url, requests } = await served();
    await fetchModel({ directory, model: { ...model, folders: [`${url}/files/`] } });
    expect(requests).toEqual([`/files/m.gz bytes=${half}-`, '/files/s.gz', '/files/v.gz']);
    expect(await modelStatus(directory)).toMatchObject({ installed: true });
    expect(existsSync(`${directory}.download`)).toBe(false);
  });

  it('starts a file over whose beginning was another', async () => {
    mkdirSync(`${directory}.download`, { recursive: true });
    writeFileSync(join(`${directory}.download`, 'm.gz'), Buffer.alloc(10, 'x'));
    const [first, second] = [await served(), await served()];
    const folders = [`${first.url}/files/`, `${second.url}/files/`];
    expect(await fetchModel({ directory, model: { ...model, folders } })).toMatchObject({ installed: true });
    expect(second.requests).toEqual(['/files/m.gz']);
  });

  it('asks the registry when no folder of the web has the files', async () => {
    const files = { model: { path: 'db/m.gz' }, lexicalShortlist: { path: 'db/s.gz' }, vocab: { path: 'db/v.gz' } };
    const first = await served({ only: '/db/' });
    const listing = { baseUrl: first.url, models: { 'ar-en': [{ files }] } };
    const second = await served({ listing });
    const status = await fetchModel({
      directory,
      model: { ...model, folders: [`${first.url}/files/`], registry: `${second.url}/models.json` },
    });
    expect(status.installed).toBe(true);
  });

  it('says what each source answered when none has the file', async () => {
    const { url } = await served({ only: '/nothing/' });
    const fetching = fetchModel({
      directory,
      model: { ...model, folders: [`${url}/files/`], registry: `${url}/models.json` },
    });
    await expect(fetching).rejects.toThrow(ModelNotFetchedError);
    await expect(fetching).rejects.toThrow(/Could not bring m\.gz: 127\.0\.0\.1:\d+: m\.gz: HTTP 404; .*--from DIR/);
  });

  it('keeps the model that is there when a new one cannot be had', async () => {
    await fetchModel({ directory, from: folder, model });
    rmSync(join(folder, 'm.gz'));
    await expect(fetchModel({ directory, from: folder, model: { ...model, version: 'newer' } })).rejects.toThrow();
    expect(await modelStatus(directory)).toMatchObject({ installed: true, version: 'synthetic' });
  });

  it('brings nothing again that is whole, and replaces what is damaged', async () => {
    await fetchModel({ directory, from: folder, model });
    await fetchModel({ directory, from: '/nowhere', model });
    const bytes = readFileSync(join(directory, 'model.bin'));
    bytes[17] = 0;
    writeFileSync(join(directory, 'model.bin'), bytes);
    await fetchModel({ directory, from: folder, model });
    expect(readFileSync(join(directory, 'model.bin'))).toEqual(readFileSync(join(folder, 'm')));
  });
});

describe('modelStatus', () => {
  it('tells nothing, damage and an incomplete folder apart', async () => {
    expect(await modelStatus(directory)).toMatchObject({ installed: false, problems: [] });
    await fetchModel({ directory, from: folder, model });
    truncateSync(join(directory, 'model.bin'), 10);
    rmSync(join(directory, 'vocabulary.spm'));
    expect((await modelStatus(directory)).problems).toEqual([
      'model.bin has 10 bytes, and 3000 are expected',
      'vocabulary.spm is missing',
    ]);
    writeFileSync(join(directory, 'installed.json'), '{');
    expect((await modelStatus(directory)).problems).toEqual(['installed.json cannot be read']);
  });
});
