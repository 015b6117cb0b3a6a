import { readdir, readFile } from 'node:fs/promises';
import type { Reply } from './reply.ts';

const folder = new URL('../page/', import.meta.url);
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** The page's own files by name, read once: nothing else of the disk can be asked for. */
export async function loadPageFiles(): Promise<ReadonlyMap<string, Reply>> {
  const names = (await readdir(folder)).filter((name) => typeOf(name) !== undefined);
  const entries = names.map(async (name): Promise<[string, Reply]> => {
    const headers = { 'content-type': typeOf(name) ?? '' };
    return [name, { status: 200, headers, body: await readFile(new URL(name, folder)) }];
  });
  return new Map(await Promise.all(entries));
}

function typeOf(name: string): string | undefined {
  return types[name.slice(name.lastIndexOf('.') + 1)];
}
