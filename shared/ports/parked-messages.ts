/** A message that waits for a person. */
export interface ParkedMessage {
  /** The same however often it is received. */
  readonly id: string;
  readonly body: string;
  /** The dead-letter queue that it came through, null when it came there by the queue's own redrive. */
  readonly origin: string | null;
  /** What removes it. */
  readonly receipt: string;
}

/** The messages that ran out of retries. */
export interface ParkedMessages {
  /** Some that nobody has taken lately; none when there are no more. @throws QueueUnavailableError */
  take(): Promise<readonly ParkedMessage[]>;
  /** @throws QueueUnavailableError */
  remove(message: ParkedMessage): Promise<void>;
}
