import type { Summary } from '../contract/summary.ts';
import type { Translation, Warning } from '../contract/translation.ts';

/** A verified summary and what the manifest must say of its making. */
export interface SummaryResult {
  readonly summary: Summary;
  readonly warnings: readonly Warning[];
  /** US dollars that the services it asked bill for it, by their price lists; 0 when it asked none. */
  readonly costUsd: number;
}

/** What a summariser has read of an article before it is asked for the summary. */
export interface ArticleReading {
  /** Reads the article's texts while their translations are awaited, a few milliseconds at each step. */
  readSources(sources: readonly string[]): Iterator<unknown>;
  /** Reads a text with its translation, which takes as long. */
  readTranslated(source: string, target: string): void;
}

/** What makes a structured summary of a translated article; its output has been through the verifier. */
export interface Summariser {
  readonly name: string;
  readonly version: string;
  /** Begins to read an article that is still being translated: for a process that waits for the translator anyway. */
  readAhead?(): ArticleReading;
  /**
   * @param reading what `readAhead` began for this article; it changes nothing but the time that this takes
   * @throws PipelineError retryable or not, as the engine's fault is.
   */
  summarise(translation: Translation, reading?: ArticleReading): Promise<SummaryResult>;
}
