import type { Summary } from '../contract/summary.ts';
import type { Translation, Warning } from '../contract/translation.ts';

/** A verified summary and what the manifest must say of its making. */
export interface SummaryResult {
  readonly summary: Summary;
  readonly warnings: readonly Warning[];
  /** US dollars that the services it asked bill for it, by their price lists; 0 when it asked none. */
  readonly costUsd: number;
}

/** What makes a structured summary of a translated article; its output has been through the verifier. */
export interface Summariser {
  readonly name: string;
  readonly version: string;
  /** @throws PipelineError retryable or not, as the engine's fault is. */
  summarise(translation: Translation): Promise<SummaryResult>;
}
