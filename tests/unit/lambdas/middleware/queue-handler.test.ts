import type { Context, SQSEvent } from 'aws-lambda';
import { describe, expect, it, vi } from 'vitest';
import { queueHandler } from '../../../../lambdas/middleware/queue-handler.ts';
import { createTelemetry } from '../../../../lambdas/middleware/telemetry.ts';
import { serviceMetrics, services } from '../../../../shared/config/names.ts';
import { TranslatorRefusedError, TranslatorUnavailableError } from '../../../../shared/domain/errors.ts';

const event = {
  Records: [{ messageId: 'm', receiptHandle: 'r', body: 'the message', attributes: { ApproximateReceiveCount: '2' } }],
} as unknown as SQSEvent;
const context = { awsRequestId: 'a' } as Context;
const received = { batchItemFailures: [{ itemIdentifier: 'm' }] };
const done = { batchItemFailures: [] };

/** Hands a message to a handler that fails with an error, if any. */
async function handle(error: unknown, giveUpError?: Error) {
  // Metrics are written by a console of their own.
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const telemetry = createTelemetry(services.translate, 'dev');
  for (const level of ['info', 'warn', 'error'] as const) vi.spyOn(telemetry.logger, level).mockReturnValue();
  const givenUp: string[] = [];
  const delays: number[] = [];
  const handler = queueHandler(
    telemetry,
    async () => {
      if (error !== undefined) throw error;
      return { outcome: 'fine' };
    },
    () => ({
      giveUp: async ({ body }) => {
        if (giveUpError !== undefined) throw giveUpError;
        givenUp.push(body);
      },
      retryDelay: async ({ receives }) => delays.push(receives),
    }),
  );
  const answer = await (handler as unknown as (event: SQSEvent, context: Context) => Promise<unknown>)(event, context);
  const lines = written.mock.calls.map(([line]) => String(line));
  written.mockRestore();
  return { answer, givenUp, delays, lines };
}

describe('queueHandler', () => {
  it('acknowledges what was handled', async () => {
    expect(await handle(undefined)).toMatchObject({ answer: done, givenUp: [], delays: [] });
  });

  it('has a message come again whose failure may pass', async () => {
    const error = new TranslatorUnavailableError('busy');
    expect(await handle(error)).toMatchObject({ answer: received, givenUp: [], delays: [2] });
  });

  it('has a message come again whose failure nobody foresaw', async () => {
    expect(await handle(new TypeError('undefined is no function'))).toMatchObject({ answer: received, givenUp: [] });
    expect(await handle('a text')).toMatchObject({ answer: received, givenUp: [] });
  });

  it('gives a message up, unchanged, that no retry can help', async () => {
    const error = new TranslatorRefusedError('no');
    expect(await handle(error)).toMatchObject({ answer: done, givenUp: ['the message'], delays: [] });
  });

  it('has a message come again that could not be given up', async () => {
    const refused = new TranslatorRefusedError('no');
    expect(await handle(refused, new Error('no queue'))).toMatchObject({ answer: received, delays: [2] });
  });

  it('writes metrics out when there are any, and nothing when there are none', async () => {
    const { lines } = await handle(new TranslatorUnavailableError('busy'));
    expect(lines.filter((line) => line.includes(serviceMetrics.translatorFaults))).toHaveLength(1);
    expect((await handle(undefined)).lines).toEqual([]);
  });
});
