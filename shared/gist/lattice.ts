import type { Reading } from './reading.ts';
import type { Token } from './token.ts';

/** One or several tokens taken together, with every way to read them. */
export interface Word {
  readonly token: Token;
  /** The last token of the stretch. */
  readonly last: Token;
  readonly readings: readonly Reading[];
  /** An opening or closing quotation mark, or null. */
  readonly quote: 'open' | 'close' | null;
  /** English that stands as it is: numbers, Latin script, punctuation. */
  readonly verbatim: string | null;
  /** The remainder of a verb phrase whose object follows here. */
  readonly objectMark: boolean;
  /** A house-glossary term: its English must appear exactly so. */
  readonly term: boolean;
}
