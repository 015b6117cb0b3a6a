import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import middy from '@middy/core';
import type { SQSEvent } from 'aws-lambda';
import { handler as bare } from './sdk-clients.ts';

const logger = new Logger({ serviceName: 'reference' });
const metrics = new Metrics({ namespace: 'Reference', serviceName: 'reference' });

/** The same with the usual middleware for logs and metrics. */
export const handler = middy<SQSEvent, void>()
  .use(injectLambdaContext(logger, { resetKeys: true }))
  .use(logMetrics(metrics))
  .handler(async (event) => {
    await bare(event);
    logger.info('translated');
  });
