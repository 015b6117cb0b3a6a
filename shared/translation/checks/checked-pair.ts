import { findDates as findArabicDates } from '../../arabic/dates.ts';
import { findNumbers as findArabicNumbers } from '../../arabic/numbers.ts';
import type { DateMention } from '../../domain/date-mention.ts';
import type { NumberMention } from '../../domain/number-mention.ts';
import { findVerbatim, type VerbatimSpan } from '../../domain/verbatim-spans.ts';
import { findDates as findEnglishDates } from '../../english/dates.ts';
import { findNumbers as findEnglishNumbers } from '../../english/numbers.ts';

/** One language's side of a segment with what was found in it. */
export interface CheckedText {
  readonly text: string;
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
}

/** A segment in Arabic and English, read once for all checks. */
export interface CheckedPair {
  readonly source: CheckedText;
  readonly target: CheckedText;
  /** What the source has that reads the same in every language. */
  readonly verbatim: readonly VerbatimSpan[];
}

/** Reads both sides of a segment. */
export function readPair(source: string, target: string): CheckedPair {
  return {
    source: { text: source, numbers: findArabicNumbers(source), dates: findArabicDates(source) },
    target: { text: target, numbers: findEnglishNumbers(target), dates: findEnglishDates(target) },
    verbatim: findVerbatim(source),
  };
}
