import type { Claim, Entity, Evidence, NumberFact, Quote, Summary, TimelineEntry } from '../contract/summary.ts';
import type { TranslatedSegment } from '../contract/translation.ts';
import type { Mark } from './mark-text.ts';

/** What sort of fact an evidence mark belongs to; decides how it is underlined in the article. */
export type FactKind = 'point' | 'quote' | 'name' | 'date' | 'number';

/** A place in the article that a fact leads to. */
export interface EvidenceLink {
  /** The number of the segment that readers see: 4 for `s4`. */
  readonly paragraph: string;
  readonly href: string;
  /** Whether the stretch is known in the source alone. */
  readonly sourceOnly: boolean;
}

/** An item of the summary with its number on the page and the places that show it. */
export interface Placed<T> {
  readonly item: T;
  /** The fact's own id on the page, and the class of its marks: `f12`. */
  readonly id: string;
  readonly links: readonly EvidenceLink[];
}

/** The marks of one segment, in both its texts. */
export interface SegmentMarks {
  readonly source: readonly Mark[];
  readonly target: readonly Mark[];
}

/** A summary whose every item knows its evidence on the page, and the article's marks that lead back to it. */
export interface PlacedFacts {
  readonly keyPoints: readonly Placed<Claim>[];
  readonly quotes: readonly Placed<Quote>[];
  readonly people: readonly Placed<Entity>[];
  readonly organisations: readonly Placed<Entity>[];
  readonly places: readonly Placed<Entity>[];
  readonly timeline: readonly Placed<TimelineEntry>[];
  readonly numbers: readonly Placed<NumberFact>[];
  /** How many facts there are: their ids are f1 to f<count>. */
  readonly count: number;
  readonly marks: ReadonlyMap<string, SegmentMarks>;
}

/** Numbers the facts of a summary in the order of the page and lays out where each is shown. */
export function placeFacts(segments: readonly TranslatedSegment[], summary: Summary): PlacedFacts {
  const bySegment = new Map(
    segments.map((segment) => [segment.id, { segment, source: [] as Mark[], target: [] as Mark[] }]),
  );
  let count = 0;

  const placed = <T>(item: T, kind: FactKind, evidence: readonly Evidence[]): Placed<T> => {
    const id = `f${++count}`;
    const links = new Map<string, EvidenceLink>();
    for (const [index, { segment: segmentId, source, target }] of evidence.entries()) {
      const found = bySegment.get(segmentId);
      if (found === undefined) continue;
      const anchor = `${id}-${index}`;
      const inTarget = target !== null && isStretch(target, found.segment.target);
      const inSource = isStretch(source, found.segment.source);
      // An id can stand once on a page: on the text that comes first.
      if (inTarget) found.target.push({ ...target, fact: id, kind, anchor });
      if (inSource) found.source.push({ ...source, fact: id, kind, anchor: inTarget ? null : anchor });
      if (links.has(segmentId)) continue;
      const href = inTarget || inSource ? `#${anchor}` : `#${segmentId}`;
      links.set(segmentId, { paragraph: segmentId.replace(/^s/, ''), href, sourceOnly: !inTarget });
    }
    return { item, id, links: [...links.values()] };
  };

  const facts = {
    keyPoints: summary.keyPoints.map((claim) => placed(claim, 'point', claim.evidence)),
    quotes: summary.quotes.map((quote) => placed(quote, 'quote', quote.evidence)),
    timeline: summary.timeline.map((entry) => placed(entry, 'date', entry.evidence)),
    numbers: summary.numbers.map((fact) => placed(fact, 'number', fact.evidence)),
    people: summary.people.map((entity) => placed(entity, 'name', entity.mentions)),
    organisations: summary.organisations.map((entity) => placed(entity, 'name', entity.mentions)),
    places: summary.places.map((entity) => placed(entity, 'name', entity.mentions)),
  };
  return { ...facts, count, marks: bySegment };
}

function isStretch({ start, end }: { readonly start: number; readonly end: number }, text: string): boolean {
  return start >= 0 && start < end && end <= text.length;
}
