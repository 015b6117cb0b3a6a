import { createRequestPacer } from '../../shared/adapters/amazon/request-pacer.ts';
import { retryDelaySeconds } from '../../shared/adapters/sqs-retry-delay.ts';
import type { SimulatedService } from './simulated-service.ts';
import type { SimulatedTime } from './simulated-time.ts';

/** A hint on its way. */
export interface SimulatedMessage {
  readonly bytes: number;
  readonly sentAt: number;
  receives: number;
}

/** How a lane is worked off, as the template of the stack says. */
export interface LaneSettings {
  readonly maxConcurrency: number;
  readonly maxReceiveCount: number;
  readonly requestsPerSecond: number;
  readonly requestsAtOnce: number;
  readonly maxRequestBytes: number;
  /** What an article takes beside its requests, in milliseconds. */
  readonly articleMs: number;
}

/** A queue and the functions that work it off, each with a pacer of its own as in production. */
export class SimulatedLane {
  readonly #time: SimulatedTime;
  readonly #service: SimulatedService;
  readonly #settings: LaneSettings;
  readonly #idle: (() => void)[] = [];
  #waiting: SimulatedMessage[] = [];
  #head = 0;
  #delayed = 0;
  #inFlight = 0;
  done = 0;
  deadLetters = 0;
  /** Told of each article that is done, with the milliseconds since it was sent. */
  onDone: (milliseconds: number) => void = () => {};

  constructor(time: SimulatedTime, service: SimulatedService, settings: LaneSettings) {
    this.#time = time;
    this.#service = service;
    this.#settings = settings;
    for (let index = 0; index < settings.maxConcurrency; index += 1) void this.#work();
  }

  /** Messages that wait, are delayed or are being handled. */
  get depth(): number {
    return this.#waiting.length - this.#head + this.#delayed + this.#inFlight;
  }

  send(bytes: number): void {
    this.#put({ bytes, sentAt: this.#time.now(), receives: 0 });
  }

  #put(message: SimulatedMessage): void {
    this.#waiting.push(message);
    this.#idle.shift()?.();
  }

  async #take(): Promise<SimulatedMessage> {
    while (this.#head >= this.#waiting.length) await new Promise<void>((wake) => this.#idle.push(wake));
    const message = this.#waiting[this.#head] as SimulatedMessage;
    this.#head += 1;
    if (this.#head > 10_000) {
      this.#waiting = this.#waiting.slice(this.#head);
      this.#head = 0;
    }
    return message;
  }

  async #work(): Promise<never> {
    const pacer = createRequestPacer(this.#settings.requestsPerSecond, this.#time);
    for (;;) {
      const message = await this.#take();
      this.#inFlight += 1;
      message.receives += 1;
      const answered = await this.#translate(message.bytes, pacer);
      this.#inFlight -= 1;
      if (answered) {
        this.done += 1;
        this.onDone(this.#time.now() - message.sentAt);
      } else if (message.receives >= this.#settings.maxReceiveCount) {
        this.deadLetters += 1;
      } else {
        void this.#comeBack(message);
      }
    }
  }

  async #comeBack(message: SimulatedMessage): Promise<void> {
    this.#delayed += 1;
    await this.#time.wait(retryDelaySeconds(message.receives) * 1000);
    this.#delayed -= 1;
    this.#put(message);
  }

  async #translate(bytes: number, pacer: ReturnType<typeof createRequestPacer>): Promise<boolean> {
    const { articleMs, maxRequestBytes, requestsAtOnce } = this.#settings;
    await this.#time.wait(articleMs);
    let left = bytes;
    const requests: number[] = [];
    for (; left > 0; left -= maxRequestBytes) requests.push(Math.min(left, maxRequestBytes));
    let answered = true;
    const send = async (): Promise<void> => {
      for (let next = requests.shift(); next !== undefined && answered; next = requests.shift()) {
        answered = (await this.#service.call(next, pacer)) && answered;
      }
    };
    await Promise.all(Array.from({ length: Math.min(requestsAtOnce, requests.length) }, send));
    return answered;
  }
}
