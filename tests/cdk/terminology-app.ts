import { App } from 'aws-cdk-lib';
import { environmentSettings } from '../../cdk/environments.ts';
import { addPipeline } from '../../cdk/pipeline-app.ts';

/** The dev environment with two target languages and the glossary that the context names. */
const app = new App();
const terminologyFile: unknown = app.node.tryGetContext('terminology');
if (typeof terminologyFile !== 'string') throw new Error('Expected -c terminology=<a CSV file below the project>.');
addPipeline(app, 'dev', { ...environmentSettings('dev').settings, targetLanguages: ['en', 'fr'], terminologyFile });
