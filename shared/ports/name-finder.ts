import type { TranslatedSegment, Warning } from '../contract/translation.ts';

/** A stretch of a segment's Arabic that names somebody or something. */
export interface FoundName {
  readonly segment: string;
  readonly kind: 'person' | 'organisation' | 'place';
  /** UTF-16 offsets in the segment's source. */
  readonly start: number;
  readonly end: number;
}

/** The names that a service found, what the manifest must say of its work, and what it bills for it. */
export interface FoundNames {
  readonly names: readonly FoundName[];
  readonly warnings: readonly Warning[];
  readonly costUsd: number;
}

/** What finds names in Arabic beside the rules; where it cannot, it gives none and a warning. */
export interface NameFinder {
  /** Changes when the same article may get other names; part of the summariser's version. */
  readonly version: string;
  find(segments: readonly TranslatedSegment[]): Promise<FoundNames>;
}
