import { readSummarySettings } from '../shared/config/function-settings.ts';
import { services } from '../shared/config/names.ts';
import { createDeployedSummariser } from './deployed-summariser.ts';
import { createTelemetry } from './middleware/telemetry.ts';
import { summaryHandler } from './summary-handler.ts';

const settings = readSummarySettings(process.env);
const telemetry = createTelemetry(services.summarise, settings.environment);

/** Summarises with the help of the services that the environment has chosen. */
export const handler = summaryHandler(settings, telemetry, () => createDeployedSummariser(settings, telemetry));
