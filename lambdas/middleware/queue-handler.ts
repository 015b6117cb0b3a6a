import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { GiveUp } from '../../shared/adapters/sqs-dead-letters.ts';
import type { RetryDelay } from '../../shared/adapters/sqs-retry-delay.ts';
import { isPermanent } from '../../shared/domain/errors.ts';
import { loggableError } from './loggable-error.ts';
import type { Telemetry } from './telemetry.ts';

/** What a function does with one message of its queue; what it answers is logged. */
export type MessageHandler = (record: SQSRecord, context: Context) => Promise<Readonly<Record<string, string>>>;

/** What becomes of a message whose handling failed; without either it comes back when its queue shows it again. */
export interface FailurePaths {
  /** Decides when a message that may succeed later is received again. */
  readonly retryDelay?: RetryDelay;
  /** Takes a message that cannot succeed, which is not received again. */
  readonly giveUp?: GiveUp;
}

/**
 * A queue function: log, metrics and partial batch failures around one handler. A message whose handling throws is
 * received again and, after its last receive, goes to the dead-letter queue; one that no retry can help goes there at
 * once. It is sent there before it is acknowledged: a crash in between leaves a message too many, never one too few.
 */
export function queueHandler(
  { logger, onFailure, publish }: Telemetry,
  handle: MessageHandler,
  failurePathsOf: (record: SQSRecord) => FailurePaths = () => ({}),
) {
  const take = async (record: SQSRecord, context: Context): Promise<void> => {
    const receives = Number(record.attributes?.ApproximateReceiveCount ?? 1);
    const message = { messageId: record.messageId, receives };
    try {
      logger.info('Message handled', { ...message, ...(await handle(record, context)) });
    } catch (error) {
      onFailure(error);
      logger.error('Message failed', { ...message, error: loggableError(error) });
      const { giveUp, retryDelay } = failurePathsOf(record);
      const attempt = async (what: string, action: Promise<unknown> | undefined): Promise<boolean> => {
        try {
          await action;
          return action !== undefined;
        } catch (failure) {
          // The message then comes back after the queue's own visibility timeout: later, but it comes.
          logger.warn(what, { ...message, error: loggableError(failure) });
          return false;
        }
      };
      if (isPermanent(error) && (await attempt('Message not given up', giveUp?.(record)))) return;
      await attempt('Retry delay not set', retryDelay?.({ receiptHandle: record.receiptHandle, receives }));
      throw error;
    }
  };
  return middy<SQSEvent, SQSBatchResponse>()
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .handler(async (event, context) => {
      try {
        const processor = new BatchProcessor(EventType.SQS);
        const takeOne = (record: SQSRecord) => take(record, context);
        return await processPartialResponse(event, takeOne, processor, { throwOnFullBatchFailure: false });
      } finally {
        await publish();
      }
    });
}
