import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TranslateStubStats } from '../../tests/stubs/translate-stub.ts';

/** The imitation of Amazon Translate in a process of its own, as far from the pipeline as a service is. */
export interface StubProcess {
  readonly url: string;
  stats(): Promise<TranslateStubStats>;
  close(): Promise<void>;
}

/** The latency of one request of so many bytes, as these measurements set it. */
export function stubLatencyMs(bytes: number): number {
  return baseLatencyMs + latencyMsPerByte * bytes;
}

const baseLatencyMs = 100;
const latencyMsPerByte = 0.02;

/** Starts the stub with the latency of these measurements, or with none. */
export async function startStubProcess(
  options: { readonly requestsPerSecond?: number; readonly instant?: boolean } = {},
): Promise<StubProcess> {
  const latency = options.instant
    ? []
    : ['--latency-ms', String(baseLatencyMs), '--latency-ms-per-byte', String(latencyMsPerByte)];
  const rate =
    options.requestsPerSecond === undefined ? [] : ['--requests-per-second', String(options.requestsPerSecond)];
  const file = fileURLToPath(new URL('../../tests/stubs/translate-stub.ts', import.meta.url));
  const child = spawn(process.execPath, [file, ...latency, ...rate], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    url,
    stats: async () => (await (await fetch(`${url}/stats`)).json()) as TranslateStubStats,
    close: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}
