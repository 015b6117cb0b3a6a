import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EnvironmentName, EnvironmentSettings } from '../../cdk/environments.ts';
import type { stackOutputs } from '../../shared/config/names.ts';
import { emulatorEnvironment } from './emulator.ts';

const projectRoot = join(import.meta.dirname, '../..');

/** What the deployed stack tells of itself. */
export type StackOutputs = Readonly<Record<(typeof stackOutputs)[keyof typeof stackOutputs], string>>;

/** Where the app is synthesized to, from the project's root. */
const assembly = '.cache/cdk.out';

/** Emulators whose account is ready for deployments. */
const bootstrapped = new Set<string>();

/** Where the outputs of the deployment are kept, for commands that read them. */
export const outputsFile = join(projectRoot, '.cache/cdk-outputs.json');

/** What is deployed. */
export interface Deployment {
  readonly environment?: EnvironmentName;
  /** Settings of the environment that are other than in its file. */
  readonly changes?: Partial<EnvironmentSettings>;
  /** Changes the synthesized app before it is deployed, in the folder of its assembly. */
  readonly edit?: (assemblyFolder: string) => Promise<void>;
}

/** Bootstraps the emulated account and deploys an environment to it, dev unless told otherwise, as an operator would. */
export async function deployStack(emulatorUrl: string, deployment: Deployment = {}): Promise<StackOutputs> {
  const { environment = 'dev', changes } = deployment;
  const stackName = `Tarjuman-${environment}`;
  const changed = ['--app', 'node tests/cdk/changed-app.ts', '-c', `changes=${JSON.stringify(changes)}`];
  const source = changes === undefined ? [] : changed;
  await cdk(emulatorUrl, ['synth', '--quiet', '-c', `environment=${environment}`, '--output', assembly, ...source]);
  await fitToEmulator(join(projectRoot, assembly, `${stackName}.template.json`));
  await deployment.edit?.(join(projectRoot, assembly));
  const app = ['--app', assembly];
  if (!bootstrapped.has(emulatorUrl)) await cdk(emulatorUrl, ['bootstrap', ...app]);
  bootstrapped.add(emulatorUrl);
  await cdk(emulatorUrl, ['deploy', '--all', '--require-approval', 'never', '--outputs-file', outputsFile, ...app]);
  const outputs = JSON.parse(await readFile(outputsFile, 'utf8')) as Record<string, StackOutputs>;
  const stack = outputs[stackName];
  if (stack === undefined) throw new Error(`The deployment told no outputs of ${stackName}.`);
  return stack;
}

/**
 * Fits a template to what the emulator can do. It refuses to create alarms on expressions of several metrics, and the
 * dashboard that shows them. The message of a schedule gets strings without their quotes, which EventBridge writes: the
 * schedules are switched off, so that no test fails because of the hour. Assertions on the template cover all three.
 */
async function fitToEmulator(file: string): Promise<void> {
  const template = JSON.parse(await readFile(file, 'utf8')) as {
    Resources: Record<string, { readonly Type: string; readonly Properties?: Readonly<Record<string, unknown>> }>;
  };
  const known = Object.entries(template.Resources).filter(
    ([, { Type, Properties }]) =>
      Type !== 'AWS::CloudWatch::Dashboard' &&
      !(Type === 'AWS::CloudWatch::Alarm' && Properties?.Metrics !== undefined),
  );
  const fitted = known.map(([id, resource]) => {
    const isScheduled = resource.Type === 'AWS::Events::Rule' && resource.Properties?.ScheduleExpression !== undefined;
    return [id, isScheduled ? { ...resource, Properties: { ...resource.Properties, State: 'DISABLED' } } : resource];
  });
  await writeFile(file, JSON.stringify({ ...template, Resources: Object.fromEntries(fitted) }));
}

/** Runs the CDK's command against the emulated account. @throws Error with what it said when it fails */
export async function cdk(emulatorUrl: string, args: readonly string[]): Promise<void> {
  const child = spawn(join(projectRoot, 'node_modules/.bin/cdk'), args, {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...emulatorEnvironment(emulatorUrl), CDK_DISABLE_CLI_TELEMETRY: 'true' },
  });
  const said: string[] = [];
  child.stdout.on('data', (chunk) => said.push(String(chunk)));
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`cdk ${args[0]} failed:\n${said.join('').slice(-4000)}`);
}
