import cliProgress from 'cli-progress';
import type { DownloadProgress } from '../../shared/adapters/bergamot/download.ts';
import { fetchModel as fetchTo, modelStatus } from '../../shared/adapters/bergamot/model-store.ts';
import { defaultModelDirectory } from '../model-directory.ts';

/** Brings the neural model, or says why not. @throws ModelNotFetchedError when no source gave files that match their pins */
export async function fetchModel(options: { readonly from?: string }): Promise<void> {
  const directory = defaultModelDirectory();
  const progress = createDownloadBar();
  try {
    await fetchTo({ directory, from: options.from, onProgress: progress.show });
  } finally {
    progress.end();
  }
  process.stdout.write(`The neural model is installed in ${directory}.\n`);
}

/** Tells whether the neural model is installed. */
export async function showModelStatus(): Promise<void> {
  const directory = defaultModelDirectory();
  const { installed, problems } = await modelStatus(directory);
  process.stdout.write(
    installed
      ? `The neural model is installed in ${directory}.\n`
      : `The neural model is not installed; \`tarjuman model fetch\` brings it to ${directory}.\n`,
  );
  for (const problem of problems) process.stdout.write(`  ${problem}\n`);
}

/** A bar on a terminal; silence elsewhere. */
function createDownloadBar() {
  const format = '{bar} {percentage}% {file}';
  const bar = new cliProgress.SingleBar({ format, hideCursor: true }, cliProgress.Presets.shades_grey);
  let started = false;
  return {
    show: ({ file, bytes, totalBytes }: DownloadProgress): void => {
      if (!process.stderr.isTTY) return;
      if (!started) bar.start(totalBytes, bytes, { file });
      started = true;
      bar.setTotal(totalBytes);
      bar.update(bytes, { file });
    },
    end: (): void => {
      if (started) bar.stop();
    },
  };
}
