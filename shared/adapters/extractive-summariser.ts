import type { Summariser } from '../ports/summariser.ts';
import { extractiveIdentity, summarise } from '../summary/summarise.ts';

/** The summariser that copies: every statement is a sentence of the article with its translation. It needs no service and never fails. */
export function createExtractiveSummariser(): Summariser {
  return {
    name: extractiveIdentity.name,
    version: extractiveIdentity.version,
    summarise: (translation) => Promise.resolve({ summary: summarise(translation), warnings: [], costUsd: 0 }),
  };
}
