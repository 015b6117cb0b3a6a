import { pipelineApp } from './pipeline-app.ts';

pipelineApp();
