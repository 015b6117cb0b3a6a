import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { LambdaClient } from '@aws-sdk/client-lambda';
import middy from '@middy/core';
import { createLambdaEventSource } from '../shared/adapters/lambda-event-source.ts';
import { readPauseSettings } from '../shared/config/function-settings.ts';
import { services } from '../shared/config/names.ts';
import { loggableError } from './middleware/loggable-error.ts';
import { createTelemetry } from './middleware/telemetry.ts';

const settings = readPauseSettings(process.env);
const { logger } = createTelemetry(services.pause, settings.environment);
const client = new LambdaClient();
const eventSources = [settings.translateEventSourceId, settings.backfillEventSourceId].map((id) =>
  createLambdaEventSource(client, id),
);

/**
 * Stops translating when the cost cap's alarm is raised: nothing feeds the translate function any more, and messages
 * wait. One source that cannot be paused does not keep the other from it; Lambda then calls again, twice.
 */
export const handler = middy()
  .use(injectLambdaContext(logger))
  .handler(async () => {
    const faults = (await Promise.allSettled(eventSources.map((source) => source.pause()))).flatMap((result) =>
      result.status === 'rejected' ? [result.reason] : [],
    );
    for (const fault of faults) logger.error('Not paused', { error: loggableError(fault) });
    if (faults.length > 0) throw new AggregateError(faults, 'Translating could not be paused.');
    logger.warn('Translating is paused: tarjuman ops resume starts it again.');
  });
