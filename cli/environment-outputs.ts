import { readFile } from 'node:fs/promises';
import { stackOutputs } from '../shared/config/names.ts';
import { UsageError } from './exit-codes.ts';

/** Which environment a command is about. */
export interface EnvironmentOptions {
  readonly environment: string;
  /** The file that `cdk deploy --outputs-file` wrote. */
  readonly outputs: string;
}

/** Where an environment's bucket and queues are. */
export type EnvironmentOutputs = Readonly<Record<keyof typeof stackOutputs, string>>;

/** Where an environment's bucket and queues are, as its deployment told. @throws UsageError */
export async function readEnvironment({ environment, outputs }: EnvironmentOptions): Promise<EnvironmentOutputs> {
  const stackName = `Tarjuman-${environment}`;
  const text = await readFile(outputs, 'utf8').catch(() => {
    throw new UsageError(
      `The outputs ${outputs} cannot be read: deploy with --outputs-file, or name it with --outputs.`,
    );
  });
  const told = valuesOf(text)[stackName];
  if (told === undefined) throw new UsageError(`${outputs} tells nothing of ${stackName}.`);
  return pickOutputs(told, stackName);
}

/** The outputs that commands use. @throws UsageError naming all that are missing */
export function pickOutputs(told: Readonly<Record<string, unknown>>, stackName: string): EnvironmentOutputs {
  const missing = Object.values(stackOutputs).filter((name) => typeof told[name] !== 'string');
  if (missing.length > 0) {
    throw new UsageError(`${stackName} does not tell ${missing.join(', ')}: deploy it with this version first.`);
  }
  const entries = Object.entries(stackOutputs).map(([name, output]) => [name, told[output]]);
  return Object.fromEntries(entries) as EnvironmentOutputs;
}

function valuesOf(text: string): Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>> {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError('The outputs are not JSON: expected the file that cdk deploy --outputs-file writes.');
  }
}
