import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { type EnvironmentName, type EnvironmentSettings, environmentSettings } from '../../cdk/environments.ts';
import { addPipeline, stackName } from '../../cdk/pipeline-app.ts';

/** A resource of a template. */
export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly DependsOn?: readonly string[];
}

/** What synthesizing an environment gave. */
export interface Synthesized {
  readonly resources: Readonly<Record<string, Resource>>;
  readonly outputs: Readonly<Record<string, { readonly Value: unknown }>>;
  readonly terminationProtection: boolean;
  readonly validation: ValidationReport;
  /** The resources of a type, by logical ID. */
  all(type: string): readonly (readonly [id: string, properties: Properties])[];
  /** The one resource of a type whose logical ID starts like this. @throws when there is none or more than one */
  one(type: string, idPrefix: string): { readonly id: string; readonly properties: Properties };
}

/** The properties of a resource, to be looked into. */
// biome-ignore lint/suspicious/noExplicitAny: templates are JSON of a hundred shapes, and a wrong path fails the test.
export type Properties = Readonly<Record<string, any>>;

/** The part of CDK's validation report that tests read. */
export interface ValidationReport {
  readonly pluginReports: readonly {
    readonly pluginName: string;
    readonly conclusion: string;
    readonly violations: readonly unknown[];
    readonly suppressedViolations: readonly { readonly acknowledgedId: string; readonly reason: string }[];
  }[];
}

/** Synthesizes an environment as the command line would, but for the functions' code, which is not bundled. */
export function synthesize(name: EnvironmentName, changes: Partial<EnvironmentSettings> = {}): Synthesized {
  const outdir = mkdtempSync(join(tmpdir(), 'tarjuman-cdk-'));
  try {
    const { context } = JSON.parse(readFileSync(join(import.meta.dirname, '../../cdk.json'), 'utf8'));
    const app = new App({ outdir, context: { ...context, 'aws:cdk:bundling-stacks': [] } });
    const stack = addPipeline(app, name, { ...environmentSettings(name).settings, ...changes });
    app.synth();
    const read = (file: string) => JSON.parse(readFileSync(join(outdir, file), 'utf8'));
    const template = read(`${stackName(name)}.template.json`);
    return {
      resources: template.Resources,
      outputs: template.Outputs,
      terminationProtection: stack.terminationProtection ?? false,
      validation: read('validation-report.json'),
      all: (type) => all(template.Resources, type),
      one: (type, idPrefix) => one(template.Resources, type, idPrefix),
    };
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** The logical ID that a reference (Ref or Fn::GetAtt) names. */
export function referenced(value: unknown): string {
  const reference = value as { readonly Ref?: string; readonly 'Fn::GetAtt'?: readonly string[] };
  const id = reference.Ref ?? reference['Fn::GetAtt']?.[0];
  if (id === undefined) throw new Error(`Expected a reference, got ${JSON.stringify(value)}.`);
  return id;
}

/** A text of a template with every reference in it written as `{logical ID}`. */
export function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  const join = (value as { readonly 'Fn::Join'?: readonly [string, readonly unknown[]] })['Fn::Join'];
  return join === undefined ? `{${referenced(value)}}` : join[1].map(plain).join(join[0]);
}

type Resources = Readonly<Record<string, Resource>>;

function all(resources: Resources, type: string): readonly (readonly [string, Properties])[] {
  return Object.entries(resources).flatMap(([id, found]) =>
    found.Type === type ? [[id, found.Properties ?? {}] as const] : [],
  );
}

function one(resources: Resources, type: string, idPrefix: string) {
  const found = all(resources, type).filter(([id]) => id.startsWith(idPrefix));
  const [first, second] = found;
  if (first === undefined || second !== undefined) {
    throw new Error(`Expected one ${type} whose ID starts with ${idPrefix}, got ${found.length}.`);
  }
  return { id: first[0], properties: first[1] };
}
