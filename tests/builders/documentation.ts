import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finished } from './run-command.ts';

const projectRoot = join(import.meta.dirname, '../..');

/** The documents that people follow. */
export const documents: readonly string[] = [
  'README.md',
  'SECURITY.md',
  ...readdirSync(join(projectRoot, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
    .sort(),
  'examples/consumer/README.md',
];

/** A script for the shell in a document, and where it can be run: here, or against a deployed pipeline. */
export interface Script {
  readonly document: string;
  readonly text: string;
  readonly place: 'machine' | 'cloud';
}

/** All scripts of the documents in their order. */
export function scripts(): Script[] {
  return documents.flatMap((document) =>
    [...read(document).matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text = '']) => ({
      document,
      text,
      place: /^(aws|npx cdk|npm run deploy)\b|\$BUCKET/m.test(text) ? ('cloud' as const) : ('machine' as const),
    })),
  );
}

/** Commands that a document names in passing, each once. */
export function commandsInPassing(document: string): string[] {
  const found = read(document).matchAll(/`((?:npx )?tarjuman [^`]*|npm (?:run )?[a-z][^`]*)`/g);
  return [...new Set(Array.from(found, ([, command = '']) => command.replace(/\s+/g, ' ')))];
}

/** Runs a script with bash in a folder; it stops at the first command that fails, and is ended after two minutes. */
export function runScript(text: string, folder: string, env: Readonly<Record<string, string>>): Promise<Finished> {
  const child = spawn('bash', ['-euo', 'pipefail', '-c', text], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    said.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...said }));
  });
}

function read(document: string): string {
  return readFileSync(join(projectRoot, document), 'utf8');
}
