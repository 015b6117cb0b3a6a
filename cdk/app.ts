import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { environmentSettings } from './environments.ts';
import { PipelineStack } from './pipeline-stack.ts';

const app = new App();
const { name, settings } = environmentSettings(app.node.tryGetContext('environment') ?? 'dev');

new PipelineStack(app, `Tarjuman-${name}`, {
  environmentName: name,
  settings,
  env: {
    ...(settings.account === null ? {} : { account: settings.account }),
    ...(settings.region === null ? {} : { region: settings.region }),
  },
});
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
