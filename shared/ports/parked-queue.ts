/** Where messages that ran out of retries wait for a person: kept whole, with the queue they came from. */
export interface ParkedQueue {
  /** @throws QueueUnavailableError */
  park(message: { readonly body: string; readonly origin: string }): Promise<void>;
}
