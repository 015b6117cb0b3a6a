import type { NameFinder } from '../ports/name-finder.ts';
import type { Summariser } from '../ports/summariser.ts';
import { ReadAhead } from '../summary/read-ahead.ts';
import { extractiveIdentity, summarise } from '../summary/summarise.ts';

/**
 * The summariser that copies: every statement is a sentence of the article with its translation. By itself it needs no
 * service and never fails; a finder of names, where one is given, adds those that its rules miss.
 */
export function createExtractiveSummariser(finder: NameFinder | null = null): Summariser {
  const { name, version } = extractiveIdentity;
  const identity = { name, version: finder === null ? version : `${version}+${finder.version}` };
  return {
    ...identity,
    readAhead: () => new ReadAhead(),
    summarise: async (translation, reading) => {
      const ahead = reading instanceof ReadAhead ? reading : undefined;
      if (finder === null) return { summary: summarise(translation, undefined, ahead), warnings: [], costUsd: 0 };
      const { names, warnings, costUsd } = await finder.find(translation.segments);
      return { summary: { ...summarise(translation, names, ahead), summariser: identity }, warnings, costUsd };
    },
  };
}
