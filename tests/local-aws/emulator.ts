import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';

const projectRoot = join(import.meta.dirname, '../..');
const installedPython = join(projectRoot, '.cache/ministack/bin/python3');

/** The region everything is deployed to. */
export const region = 'eu-central-1';

/** Credentials that the emulator takes. */
export const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** What makes the commands and clients of a process work against an emulator. */
export function emulatorEnvironment(url: string) {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  } as const;
}

/** A local AWS in a process of its own. */
export interface Emulator {
  readonly url: string;
  stop(): Promise<void>;
}

/** A Python that has the emulator, or null with one line on standard error that says what to install. */
export function pythonWithEmulator(): string | null {
  for (const python of [process.env.MINISTACK_PYTHON, installedPython, 'python3']) {
    if (python === undefined || (python.includes('/') && !existsSync(python))) continue;
    if (spawnSync(python, ['-c', 'import ministack, hypercorn']).status === 0) return python;
  }
  console.warn('SKIPPED: the local AWS emulator is missing. Install it with: npm run install:local-aws');
  return null;
}

/** Starts the emulator; functions deployed to it send their translations to `translateUrl`. */
export async function startEmulator(python: string, translateUrl: string): Promise<Emulator> {
  const port = await freePort();
  const logFile = join(projectRoot, '.cache/local-aws.log');
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w');
  const child = spawn(python, ['-m', 'ministack'], {
    stdio: ['ignore', log, log],
    env: {
      ...process.env,
      PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
      BIND_HOST: '127.0.0.1',
      MINISTACK_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      IOT_MTLS_ENABLED: '0',
      SFTP_ENABLED: '0',
      LAMBDA_EXECUTOR: 'local',
      MINISTACK_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      AWS_ENDPOINT_URL_TRANSLATE: translateUrl,
    },
  });
  const url = `http://127.0.0.1:${port}`;
  await answering(url, child);
  return { url, stop: () => stopped(child) };
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    if (child.exitCode !== null) throw new Error('The local AWS emulator stopped at start: see .cache/local-aws.log.');
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await stopped(child);
  throw new Error('The local AWS emulator did not answer within 30 seconds: see .cache/local-aws.log.');
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(patience);
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject()));
    });
  });
}
