import { fetchModel as fetchTo, modelStatus } from '../../shared/adapters/bergamot/model-store.ts';
import { defaultModelDirectory } from '../model-directory.ts';

/** Brings the neural model, or says why not. @throws PipelineError when no source gave files that match their pins */
export async function fetchModel(options: { readonly from?: string }): Promise<void> {
  const directory = defaultModelDirectory();
  await fetchTo({ directory, ...options, onProgress: (line: string) => process.stderr.write(`${line}\n`) });
  process.stdout.write(`The neural model is installed in ${directory}.\n`);
}

/** Tells whether the neural model is installed. */
export async function showModelStatus(): Promise<void> {
  const directory = defaultModelDirectory();
  const { installed } = await modelStatus(directory);
  process.stdout.write(
    installed
      ? `The neural model is installed in ${directory}.\n`
      : `The neural model is not installed; \`tarjuman model fetch\` brings it to ${directory}.\n`,
  );
}
