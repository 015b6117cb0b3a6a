#!/usr/bin/env node
// Starts the command with Node 24, which reads TypeScript as it is: this very Node when it is new enough, else the
// one that npm installed beside us.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('tarjuman.ts', import.meta.url));

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import(entry);
} else {
  const result = spawnSync(installedNode(), [entry, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = result.status ?? 1;
}

function installedNode() {
  const name = `node-${process.platform}-${process.arch}`;
  try {
    const node = join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'bin', 'node');
    if (existsSync(node)) return node;
  } catch {
    // Not installed for this platform: the message below says what to do.
  }
  console.error(`tarjuman needs Node.js 24 or newer; this is ${process.version}. Install Node.js 24 and try again.`);
  process.exit(2);
}
