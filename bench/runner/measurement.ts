import type { Figure } from './figure.ts';

/** How much is measured. */
export interface MeasureOptions {
  /** Measure everything at full length instead of what a few minutes allow. */
  readonly full: boolean;
}

/** What a measurement's process prints. */
export interface Measured {
  readonly figures: readonly Figure[];
  /** What was not measured, or not as it is installed, and why: a sentence each. */
  readonly notes: readonly string[];
}

/**
 * The end of every measurement's file: when the file is run it measures and prints its result as one line of JSON. Each
 * measurement has a process of its own, so that none runs on code that another has warmed up or memory it has filled.
 */
export async function measureWhenMain(
  meta: ImportMeta,
  measure: (options: MeasureOptions) => Promise<Measured>,
): Promise<void> {
  if (!meta.main) return;
  const measured = await measure({ full: process.argv.includes('--full') });
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}
