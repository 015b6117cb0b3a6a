import { readFile } from 'node:fs/promises';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { stackOutputs } from '../shared/config/names.ts';
import { UsageError } from './exit-codes.ts';

/** Which environment a command is about. */
export interface EnvironmentOptions {
  readonly environment: string;
  /** The file that `cdk deploy --outputs-file` wrote; CloudFormation is asked when absent. */
  readonly outputs?: string;
}

/** Where an environment's bucket and queues are. */
export type EnvironmentOutputs = Readonly<Record<keyof typeof stackOutputs, string>>;

/** Where an environment's bucket and queues are, as its deployment told. @throws UsageError */
export async function readEnvironment({ environment, outputs }: EnvironmentOptions): Promise<EnvironmentOutputs> {
  const stackName = `Tarjuman-${environment}`;
  if (outputs === undefined) return pickOutputs(await describeOutputs(stackName), stackName);
  const text = await readFile(outputs, 'utf8').catch(() => {
    throw new UsageError(
      `The outputs ${outputs} cannot be read: deploy with --outputs-file, or name it with --outputs.`,
    );
  });
  const told = valuesOf(text)[stackName];
  if (told === undefined) throw new UsageError(`${outputs} tells nothing of ${stackName}.`);
  return pickOutputs(told, stackName);
}

/** What CloudFormation tells of a stack. */
async function describeOutputs(stackName: string): Promise<Readonly<Record<string, unknown>>> {
  const client = new CloudFormationClient();
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: stackName }));
    const outputs = Stacks[0]?.Outputs ?? [];
    return Object.fromEntries(outputs.map(({ OutputKey = '', OutputValue }) => [OutputKey, OutputValue]));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `The stack ${stackName} cannot be looked up (${why}). Check the AWS credentials and region, or use --outputs.`,
    );
  }
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
