import type { Span } from '../../contract/summary.ts';
import { beadAt, type ReadSegment } from '../read-article.ts';
import type { PlacedMention } from './entities.ts';

/** What `look` finds in the translation of the sentence that a mention stands in; null where it has none. */
export function withinTranslation<T>(
  item: PlacedMention,
  segments: readonly ReadSegment[],
  look: (text: string, span: Span, segment: ReadSegment) => T,
): T | null {
  const segment = segments[item.segment];
  const bead = segment === undefined ? null : beadAt(segment, item.mention.start);
  return segment === undefined || bead === null || bead.target === null
    ? null
    : look(segment.target, bead.target, segment);
}
