import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import middy from '@middy/core';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { RetryDelay } from '../../shared/adapters/sqs-retry-delay.ts';
import { loggableError } from './loggable-error.ts';
import type { Telemetry } from './telemetry.ts';

/** What a function does with one message of its queue; what it answers is logged. */
export type MessageHandler = (record: SQSRecord, context: Context) => Promise<Readonly<Record<string, string>>>;

/**
 * A queue function: log, metrics and partial batch failures around one handler. A message whose handling throws is
 * received again, after the retry delay of its queue where given, and at last goes to the dead-letter queue.
 */
export function queueHandler(
  { logger, metrics, onFailure }: Telemetry,
  handle: MessageHandler,
  retryDelayOf?: (record: SQSRecord) => RetryDelay,
) {
  const take = async (record: SQSRecord, context: Context): Promise<void> => {
    const receives = Number(record.attributes?.ApproximateReceiveCount ?? 1);
    const message = { messageId: record.messageId, receives };
    try {
      logger.info('Message handled', { ...message, ...(await handle(record, context)) });
    } catch (error) {
      onFailure(error);
      logger.error('Message failed', { ...message, error: loggableError(error) });
      await retryDelayOf?.(record)({ receiptHandle: record.receiptHandle, receives }).catch((delayError: unknown) => {
        // The message then comes back after the queue's own visibility timeout: later, but it comes.
        logger.warn('Retry delay not set', { ...message, error: loggableError(delayError) });
      });
      throw error;
    }
  };
  return middy<SQSEvent, SQSBatchResponse>()
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .use(logMetrics(metrics))
    .handler((event, context) =>
      processPartialResponse(event, (record: SQSRecord) => take(record, context), new BatchProcessor(EventType.SQS), {
        throwOnFullBatchFailure: false,
      }),
    );
}
