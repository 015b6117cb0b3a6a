import { App, type AppProps, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { type EnvironmentName, type EnvironmentSettings, environmentSettings } from './environments.ts';
import { PipelineStack } from './pipeline-stack.ts';

/** The name of an environment's stack. */
export function stackName(environment: EnvironmentName): string {
  return `Tarjuman-${environment}`;
}

/**
 * The app that deploys the environment asked for with `-c environment=…`, `dev` when none is; nothing is synthesized
 * that the AwsSolutions rules find fault with. @throws ConfigurationError naming every faulty setting
 */
export function pipelineApp(props: AppProps = {}): App {
  const app = new App(props);
  const { name, settings } = environmentSettings(app.node.tryGetContext('environment') ?? 'dev');
  addPipeline(app, name, settings);
  return app;
}

/** Adds one environment's stack to an app, checked. */
export function addPipeline(app: App, name: EnvironmentName, settings: EnvironmentSettings): PipelineStack {
  const stack = new PipelineStack(app, stackName(name), {
    environmentName: name,
    settings,
    env: {
      ...(settings.account === null ? {} : { account: settings.account }),
      ...(settings.region === null ? {} : { region: settings.region }),
    },
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return stack;
}
