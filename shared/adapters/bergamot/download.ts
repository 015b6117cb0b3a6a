import { createWriteStream } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';

/** How far the download of a file is. */
export interface DownloadProgress {
  readonly file: string;
  readonly bytes: number;
  readonly totalBytes: number;
}

/** How a download is done. */
export interface DownloadOptions {
  readonly name: string;
  readonly totalBytes: number;
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
  /** How long the other side may be silent. */
  readonly silenceSeconds?: number;
  /** How many tries in a row may bring nothing. */
  readonly attempts?: number;
}

/**
 * Downloads a file to `path`, going on where an earlier attempt stopped.
 * @returns its content @throws Error when every attempt failed; what came so far is kept for the next call
 */
export async function download(url: string, path: string, options: DownloadOptions): Promise<Buffer> {
  const { attempts = 4, totalBytes } = options;
  let lastError: unknown;
  let size = await sizeOf(path);
  for (let fruitless = 0; fruitless < attempts; ) {
    lastError = undefined;
    await continueDownload(url, path, options).catch((error: unknown) => {
      lastError = error;
    });
    const before = size;
    size = await sizeOf(path);
    if (size === totalBytes) return readFile(path);
    lastError ??= new Error(`${options.name}: ${size} of ${totalBytes} bytes came`);
    // What is too long cannot be continued.
    if (size > totalBytes) await rm(path, { force: true });
    if (size <= before || size > totalBytes) fruitless += 1;
  }
  throw lastError;
}

async function continueDownload(url: string, path: string, options: DownloadOptions): Promise<void> {
  const { name, totalBytes, onProgress, silenceSeconds = 30 } = options;
  const have = await sizeOf(path);
  if (have === totalBytes) return;
  const silence = new AbortController();
  const timer = setTimeout(
    () => silence.abort(new Error(`${name}: silence for ${silenceSeconds} s`)),
    silenceSeconds * 1000,
  );
  try {
    const response = await fetch(url, { signal: silence.signal, headers: have > 0 ? { range: `bytes=${have}-` } : {} });
    if (!response.ok || response.body === null) throw new Error(`${name}: HTTP ${response.status}`);
    // A server that ignores the range sends everything again.
    const isContinued = response.status === 206;
    let bytes = isContinued ? have : 0;
    const counted = Readable.fromWeb(response.body as ReadableStream).on('data', (chunk: Buffer) => {
      timer.refresh();
      bytes += chunk.length;
      onProgress?.({ file: name, bytes, totalBytes });
    });
    await pipeline(counted, createWriteStream(path, { flags: isContinued ? 'a' : 'w' }));
  } finally {
    clearTimeout(timer);
  }
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
