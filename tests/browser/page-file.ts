import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const out = new URL('../../out/', import.meta.url);

/** Writes a page where a browser opens it as a reader would open a mail attachment; its address. */
export async function pageFile(name: string, html: string): Promise<string> {
  const folder = new URL('browser/', out);
  await mkdir(folder, { recursive: true });
  const path = fileURLToPath(new URL(`${name}.html`, folder));
  await writeFile(path, html);
  return pathToFileURL(path).href;
}

/** Where a picture of a page is kept for people to look at. */
export async function screenshotPath(name: string): Promise<string> {
  const folder = new URL('screenshots/', out);
  await mkdir(folder, { recursive: true });
  return fileURLToPath(new URL(name, folder));
}
