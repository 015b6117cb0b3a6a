import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** What one fresh process took. */
export interface ColdStart {
  /** From before the process was started until its handler could be called. */
  readonly readyMs: number;
  readonly callsMs: readonly number[];
  readonly peakRssKb: number;
}

/** Starts a fresh process that loads a bundle (none when null) and handles some events. @throws Error when it fails */
export async function coldStart(
  module: string | null,
  eventFiles: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<ColdStart> {
  const probe = fileURLToPath(new URL('cold-probe.mjs', import.meta.url));
  const child = spawn(process.execPath, [probe, ...(module === null ? [] : [module]), ...eventFiles], {
    env: { ...environment, BENCH_SPAWNED_AT: String(performance.timeOrigin + performance.now()) },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [told, errors, [code]] = await Promise.all([
    text(child.stdio[3] as Readable),
    text(child.stderr as Readable),
    once(child, 'exit'),
  ]);
  if (code !== 0) throw new Error(`The process for ${module ?? 'nothing'} ended with ${code}: ${errors}`);
  return JSON.parse(told) as ColdStart;
}
