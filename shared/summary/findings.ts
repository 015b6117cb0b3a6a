import type { Entity, Quote } from '../contract/summary.ts';
import type { TranslatedSegment } from '../contract/translation.ts';
import type { FoundName } from '../ports/name-finder.ts';
import { describeEntity } from './names/english-names.ts';
import { joinMentions, type NamedEntity } from './names/entities.ts';
import { extractQuotes } from './quotes/extract-quotes.ts';
import type { ReadAhead } from './read-ahead.ts';
import { type ReadSegment, readSegments } from './read-article.ts';
import { type ScoredTopic, scoreTopics } from './topics/find-topics.ts';

/** What the article itself shows, found once for the extractors and the verifier. */
export interface Findings {
  readonly segments: readonly ReadSegment[];
  readonly byId: ReadonlyMap<string, ReadSegment>;
  readonly entities: readonly { readonly entity: NamedEntity; readonly described: Entity }[];
  readonly quotations: readonly Quote[];
  /** All topics that its words speak for. */
  readonly topics: readonly ScoredTopic[];
}

// The list of segments itself is the key, so nothing outlives it.
const known = new WeakMap<readonly TranslatedSegment[], Findings>();

/**
 * Reads an article, once for each list of segments, which must not be changed afterwards. `given` names, found by somebody
 * else, are taken into account from then on, for the verifier too: they are in the text, or they are left out.
 */
export function findingsOf(
  segments: readonly TranslatedSegment[],
  given?: readonly FoundName[],
  ahead?: ReadAhead,
): Findings {
  const before = known.get(segments);
  if (before !== undefined && given === undefined) return before;
  const read = readSegments(segments, given, ahead);
  const entities = joinMentions(read).flatMap((entity) => {
    const described = describeEntity(entity, read);
    return described === null ? [] : [{ entity, described }];
  });
  const speakers = entities
    .filter(({ entity }) => entity.kind !== 'place')
    .map(({ entity, described }) => ({ entity, name: described.name }));
  const findings: Findings = {
    segments: read,
    byId: new Map(read.map((segment) => [segment.id, segment])),
    entities,
    quotations: extractQuotes(read, speakers),
    topics: scoreTopics(read),
  };
  known.set(segments, findings);
  return findings;
}
