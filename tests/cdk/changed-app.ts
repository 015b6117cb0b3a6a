import { App } from 'aws-cdk-lib';
import { environmentSettings } from '../../cdk/environments.ts';
import { addPipeline } from '../../cdk/pipeline-app.ts';

/** The app with some settings of the environment changed, as JSON in the context `changes`: for deployments of tests. */
const app = new App();
const { name, settings } = environmentSettings(app.node.tryGetContext('environment'));
addPipeline(app, name, { ...settings, ...JSON.parse(app.node.tryGetContext('changes') ?? '{}') });
