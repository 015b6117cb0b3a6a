import { readSummarySettings } from '../shared/config/function-settings.ts';
import { services } from '../shared/config/names.ts';
import { createTelemetry } from './middleware/telemetry.ts';
import { summaryHandler } from './summary-handler.ts';

const settings = readSummarySettings(process.env);
const telemetry = createTelemetry(services.summarise, settings.environment);
// The rules are loaded while the first message comes in and its translation is looked at.
const summariser = import('../shared/adapters/extractive-summariser.ts').then((rules) =>
  rules.createExtractiveSummariser(),
);

/** Summarises by rules alone: no client of another service is in its bundle. */
export const handler = summaryHandler(settings, telemetry, summariser);
