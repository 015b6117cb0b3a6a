import { resolve } from 'node:path';
import { startStudio } from '../../studio/start-studio.ts';
import type { TranslatorOptions } from '../choose-translator.ts';
import { UsageError } from '../exit-codes.ts';
import { defaultModelDirectory } from '../model-directory.ts';

/** What `tarjuman studio` was asked. */
export interface StudioCommandOptions extends TranslatorOptions {
  /** The folder of articles; made when it is not there. */
  readonly folder: string;
  /** As typed; 0 takes a free one. */
  readonly port: string;
}

/**
 * Serves the studio on this machine until it is interrupted, and prints its address.
 * @throws UsageError for a port that is none or taken
 */
export async function studio(options: StudioCommandOptions): Promise<void> {
  const port = Number(options.port);
  if (!/^\d{1,5}$/.test(options.port) || port > 65_535) {
    throw new UsageError(`Expected --port to be 0 to 65535, got ${options.port}.`);
  }
  const running = await startStudio({
    folder: resolve(options.folder),
    port,
    target: options.target,
    engine: options.translator,
    modelDirectory: defaultModelDirectory(),
    terminologyPath: options.terminology === undefined ? null : resolve(options.terminology),
    onFault: (error) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
  }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new UsageError(`Port ${port} is taken: give another with --port, or 0 for any free one.`);
    }
    throw error;
  });
  const interrupted = new Promise<void>((resolveStopped) => {
    process.once('SIGINT', resolveStopped);
    process.once('SIGTERM', resolveStopped);
  });
  process.stdout.write(`The studio is at ${running.url} (folder ${options.folder}; Ctrl+C ends it).\n`);
  await interrupted;
  await running.close();
}
