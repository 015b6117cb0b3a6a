/**
 * What stands in a class of a regular expression for a letter of the scripts that articles and their translations are
 * printed in: Latin, Greek, Cyrillic, Hebrew and Arabic. A function compiles every expression in its first call, and one
 * with the ranges of `\p{L}` takes six times as long; there are dozens here.
 */
export const letters =
  'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u052f\\u05d0-\\u05ea\\u0620-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06ee\\u06ef\\u06fa-\\u06ff\\u0750-\\u077f';

/** An expression for whole words that match one of the patterns; behind and before them stands no letter. */
export function wholeWords(flags: string, ...patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![${letters}])(?:${patterns.join('|')})(?![${letters}])`, flags);
}
