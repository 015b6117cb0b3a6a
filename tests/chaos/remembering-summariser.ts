import type { Translation } from '../../shared/contract/translation.ts';
import { sha256 } from '../../shared/domain/fingerprint.ts';
import type { Summariser, SummaryResult } from '../../shared/ports/summariser.ts';

/**
 * A summariser that makes each summary once and gives it again with the new source: thousands of schedules of one
 * article need its summary thousands of times. Faithful because a summary depends on the segments and on what the source
 * says of its publication, never on its version; a test holds that.
 */
export function createRememberingSummariser(summariser: Summariser): Summariser {
  const made = new Map<string, Promise<SummaryResult>>();
  return {
    name: summariser.name,
    version: summariser.version,
    summarise: async (translation: Translation) => {
      const { source, ...rest } = translation;
      const key = sha256(JSON.stringify([rest, source.published, source.url]));
      let result = made.get(key);
      if (result === undefined) {
        result = summariser.summarise(translation);
        made.set(key, result);
        if (made.size > 1000) made.delete(made.keys().next().value ?? '');
      }
      const { summary, ...told } = await result;
      return { ...told, summary: { ...summary, source } };
    },
  };
}
