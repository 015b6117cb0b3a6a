import type { Random } from './random.ts';
import type { Simulation } from './simulation.ts';

/** A message as a consumer receives it. */
export interface Received {
  readonly id: string;
  readonly body: string;
  /** How often it has been received, this time included. */
  readonly receives: number;
}

/** What becomes of a received message: handled, back after some seconds, or nothing at all because its taker died. */
export type Handling = 'handled' | { readonly retryAfterSeconds: number } | 'died';

/** What takes a queue's messages. */
export interface Consumer {
  readonly maxConcurrency: number;
  take(message: Received): Promise<Handling>;
}

/** An SQS standard queue: at least once, in no order, with visibility timeout, receive counts and redrive. */
export interface Queue {
  readonly name: string;
  readonly waiting: number;
  send(body: string, delaySeconds?: number): void;
  consumeWith(consumer: Consumer): void;
}

/** How a queue is set up. */
export interface QueueOptions {
  readonly name: string;
  readonly visibilitySeconds: number;
  readonly maxReceiveCount: number;
  readonly deadLetters: Queue | null;
  /** How likely one receive delivers the message to two consumers. */
  readonly duplicates: number;
  /** Takes the messages in no particular order, instead of about first come, first served. */
  readonly shuffled: boolean;
}

interface Message {
  readonly id: string;
  readonly body: string;
  receives: number;
  /** Receives that have not ended; a message is gone when one of them handled it. */
  state: 'waiting' | 'hidden' | 'gone';
  /** Grows with every receive and every change of visibility, so that old timers know that they are. */
  epoch: number;
}

export function createQueue(simulation: Simulation, random: Random, options: QueueOptions): Queue {
  const ready: Message[] = [];
  let consumer: Consumer | null = null;
  let busy = 0;
  let made = 0;
  let waiting = 0;

  const show = (message: Message, afterSeconds: number): void => {
    message.epoch += 1;
    const { epoch } = message;
    message.state = 'hidden';
    simulation.after(afterSeconds * 1000, () => {
      if (message.epoch !== epoch || message.state === 'gone') return;
      message.state = 'waiting';
      ready.push(message);
      pump();
    });
  };

  const deliver = async (taker: Consumer, message: Message): Promise<void> => {
    busy += 1;
    const { epoch } = message;
    const handling = await taker.take({ id: message.id, body: message.body, receives: message.receives });
    busy -= 1;
    if (handling === 'handled' && message.state !== 'gone') {
      message.state = 'gone';
      waiting -= 1;
    } else if (typeof handling === 'object' && message.state === 'hidden' && message.epoch === epoch) {
      show(message, handling.retryAfterSeconds);
    }
    pump();
  };

  const pump = (): void => {
    while (consumer !== null && busy < consumer.maxConcurrency && ready.length > 0) {
      const [message] = ready.splice(options.shuffled ? random.below(ready.length) : 0, 1);
      if (message === undefined || message.state !== 'waiting') continue;
      if (message.receives >= options.maxReceiveCount && options.deadLetters !== null) {
        message.state = 'gone';
        waiting -= 1;
        options.deadLetters.send(message.body);
        continue;
      }
      message.receives += 1;
      show(message, options.visibilitySeconds);
      void deliver(consumer, message);
      if (random.chance(options.duplicates)) void deliver(consumer, message);
    }
  };

  return {
    name: options.name,
    get waiting() {
      return waiting;
    },
    send: (body, delaySeconds = 0) => {
      made += 1;
      waiting += 1;
      const message: Message = { id: `${options.name}-${made}`, body, receives: 0, state: 'hidden', epoch: 0 };
      show(message, delaySeconds);
    },
    consumeWith: (taker) => {
      consumer = taker;
      pump();
    },
  };
}
