import { spawn } from 'node:child_process';
import { join } from 'node:path';

const entry = join(import.meta.dirname, '../../cli/tarjuman.ts');

/** How a command ended. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `tarjuman` in a process of its own, as a person would, with no neural model installed. */
export function tarjuman(args: readonly string[], input = ''): Promise<Finished> {
  const env = { ...process.env, TARJUMAN_MODEL_DIR: join(import.meta.dirname, 'no-model-here') };
  const child = spawn(process.execPath, [entry, ...args], { env });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    said.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.stderr += chunk;
  });
  child.stdin.on('error', () => {
    // A command that ends without reading its input closes the pipe.
  });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...said }));
  });
}
