import type { RequestPacer } from '../../shared/adapters/amazon/request-pacer.ts';
import type { SimulatedTime } from './simulated-time.ts';

/** How the simulated translator behaves. */
export interface ServiceSettings {
  /** Requests a second that the account is allowed; more are throttled. */
  readonly requestsPerSecond: number;
  readonly answerMs: number;
  readonly answerMsPerThousandBytes: number;
  /** How long a request is tried before it is given up. */
  readonly requestTimeoutMs: number;
  /** When it answers nothing, in milliseconds from the beginning. */
  readonly outage: { readonly from: number; readonly to: number };
}

const never = new AbortController().signal;
const firstWaitMs = 200;
const longestWaitMs = 5_000;

/** A translator with an account's quota and, when asked for, an outage; requests are tried as the adapter tries them. */
export class SimulatedService {
  readonly #time: SimulatedTime;
  readonly #settings: ServiceSettings;
  readonly #chance: () => number;
  #tokens: number;
  #refilledAt = 0;
  answered = 0;
  throttled = 0;

  constructor(time: SimulatedTime, settings: ServiceSettings, chance: () => number) {
    this.#time = time;
    this.#settings = settings;
    this.#chance = chance;
    this.#tokens = settings.requestsPerSecond;
  }

  /** One request with all its tries. @returns whether it was answered in time */
  async call(bytes: number, pacer: RequestPacer): Promise<boolean> {
    const { answerMs, answerMsPerThousandBytes, requestTimeoutMs, outage } = this.#settings;
    const begunAt = this.#time.now();
    for (let attempt = 0; this.#time.now() - begunAt < requestTimeoutMs; attempt += 1) {
      const beganAt = await pacer.turn(never);
      const out = this.#time.now() >= outage.from && this.#time.now() < outage.to;
      if (!out && this.#take()) {
        await this.#time.wait(answerMs + (answerMsPerThousandBytes * bytes) / 1000);
        this.answered += 1;
        return true;
      }
      if (!out) {
        this.throttled += 1;
        pacer.throttled(beganAt);
      }
      await this.#time.wait(this.#chance() * Math.min(longestWaitMs, firstWaitMs * 2 ** attempt));
    }
    return false;
  }

  #take(): boolean {
    const { requestsPerSecond } = this.#settings;
    const now = this.#time.now();
    this.#tokens = Math.min(requestsPerSecond, this.#tokens + ((now - this.#refilledAt) / 1000) * requestsPerSecond);
    this.#refilledAt = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
