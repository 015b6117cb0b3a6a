import {
  GetEventSourceMappingCommand,
  type LambdaClient,
  UpdateEventSourceMappingCommand,
} from '@aws-sdk/client-lambda';
import { QueueUnavailableError } from '../domain/errors.ts';

/** What feeds a queue's messages to a function: it can be paused, and the messages then wait in their queue. */
export interface EventSource {
  /** @throws QueueUnavailableError */
  isPaused(): Promise<boolean>;
  /** Pausing what is paused changes nothing; messages that are being handled are finished. @throws QueueUnavailableError */
  pause(): Promise<void>;
  /** @throws QueueUnavailableError */
  resume(): Promise<void>;
}

/** An event source mapping of AWS Lambda, named by its UUID. */
export function createLambdaEventSource(client: LambdaClient, id: string): EventSource {
  const enable = (Enabled: boolean) =>
    guarded(Enabled ? 'resume' : 'pause', id, () =>
      client.send(new UpdateEventSourceMappingCommand({ UUID: id, Enabled })),
    );
  return {
    isPaused: async () => {
      const { State } = await guarded('look at', id, () => client.send(new GetEventSourceMappingCommand({ UUID: id })));
      return State === 'Disabled' || State === 'Disabling';
    },
    pause: async () => void (await enable(false)),
    resume: async () => void (await enable(true)),
  };
}

async function guarded<T>(operation: string, id: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw new QueueUnavailableError(`Could not ${operation} the event source ${id}.`, { cause: error });
  }
}
