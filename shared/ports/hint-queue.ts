/** The message that an article may have changed; it carries no truth but the key to look at. */
export interface Hint {
  readonly bucket: string;
  readonly key: string;
}

/** Where hints wait for a stage to take them, each at least once. */
export interface HintQueue {
  /** @throws QueueUnavailableError */
  send(hint: Hint, options?: { readonly delaySeconds?: number }): Promise<void>;
}
