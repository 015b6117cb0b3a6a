import type { Span } from '../../contract/summary.ts';
import type { NameEntry } from '../../lexicon/names.ts';
import type { EntityKind } from './gazetteer.ts';

/** A place in the Arabic where a person, organisation or place is named. */
export interface Mention {
  readonly kind: EntityKind;
  /** Tokens of its segment, `from` included, `to` not. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 offset in the segment behind the proclitics of the first word. */
  readonly start: number;
  readonly end: number;
  /** The words of the name, folded, proclitics off. */
  readonly words: readonly string[];
  /** The gazetteer's entry, where it has one. */
  readonly entry: NameEntry | null;
  /** The stretch that tells a person's title or office, where one stands next to the name. */
  readonly role: Span | null;
  /** The first word of the role, folded, article included. */
  readonly roleHead: string | null;
  /** How a rule came to it; the better founded rule wins where two overlap. */
  readonly rank: number;
}
