/** A place on the calendar relative to the day of writing. */
export interface RelativeDate {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** -1 is the one before, 0 the current one, 1 the next. */
  readonly offset: number;
  /** Whether a month lies in that very year ("April of last year"), which need not be the nearest April ("last April"). */
  readonly inThatYear?: true;
}

/** A stretch of text that names a date, as far as the text names it: what it leaves open is null. */
export interface DateMention {
  /** UTF-16 offset of the first character, clitics left out. */
  readonly start: number;
  /** UTF-16 offset after the last character. */
  readonly end: number;
  readonly calendar: 'gregorian' | 'hijri';
  /** The full year; null when the text does not state it. */
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  /** 1 to 31. */
  readonly day: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  /**
   * What is said relative to the day of writing, else null.
   * - With a weekday: `day` is that very day ("today, Thursday", "yesterday, Tuesday"); `week` is the nearest such weekday
   *   before (-1, "last Tuesday"), in the current week (0) or after (1, "next Tuesday").
   * - With a month: `year` is the nearest such month before (-1, "last January"), in the current year (0) or after (1).
   * - Alone: the day, week, month or year itself ("yesterday", "last week").
   */
  readonly relative: RelativeDate | null;
  /** What is said relative to the date named before it ("the following year", "the same month of last year"). */
  readonly reckoned?: RelativeDate;
}
