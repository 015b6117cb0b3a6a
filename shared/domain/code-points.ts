const surrogatePair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** How many Unicode code points a text has: what translation services bill as characters. */
export function countCodePoints(text: string): number {
  return text.length - (text.match(surrogatePair)?.length ?? 0);
}
