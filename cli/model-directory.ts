import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the neural model is kept: `TARJUMAN_MODEL_DIR`, else the user's cache folder. */
export function defaultModelDirectory(): string {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  return process.env.TARJUMAN_MODEL_DIR ?? join(cache, 'tarjuman', 'model-ar-en');
}
