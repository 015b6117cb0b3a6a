import { parentPort, workerData } from 'node:worker_threads';
import { loadMarianEngine } from './marian-engine.ts';

/** What the thread is asked. */
export interface EngineRequest {
  readonly id: number;
  readonly lines: readonly string[];
}

/** What it answers; the first answer, with id 0, says that the engine is loaded. */
export type EngineAnswer =
  | { readonly id: number; readonly targets: readonly string[] }
  | { readonly id: number; readonly error: string };

const port = parentPort;
if (port === null) throw new Error('engine-worker.ts runs as a worker thread only.');
const answer = (message: EngineAnswer): void => port.postMessage(message);

try {
  const engine = await loadMarianEngine((workerData as { readonly directory: string }).directory);
  port.on('message', ({ id, lines }: EngineRequest) => {
    try {
      answer({ id, targets: engine.translate(lines) });
    } catch (error) {
      answer({ id, error: describe(error) });
    }
  });
  answer({ id: 0, targets: [] });
} catch (error) {
  answer({ id: 0, error: describe(error) });
}

/** The engine throws bare numbers: addresses of exceptions inside WebAssembly. */
function describe(error: unknown): string {
  return error instanceof Error ? error.message : `the engine failed without a message (${String(error)})`;
}
