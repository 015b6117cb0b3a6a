/**
 * Packs texts into requests: each request's lines, joined by newlines, hold at most `maxRequestBytes` of UTF-8.
 * Best fit, longest first, so that the requests come out nearly full; everything in one request when it fits.
 * @param texts one line each, none longer than `maxRequestBytes`
 * @param maxRequestBytes null when there is no limit
 * @returns the indices of each request's texts in ascending order; requests in the order of their first text
 */
export function packSegments(texts: readonly string[], maxRequestBytes: number | null): number[][] {
  if (texts.length === 0) return [];
  if (maxRequestBytes === null) return [texts.map((_, index) => index)];
  // The newline after each line but the last: counting one for all, in a request that is one byte larger, is the same.
  const capacity = maxRequestBytes + 1;
  const sizes = texts.map((text) => Buffer.byteLength(text) + 1);
  const longestFirst = texts.map((_, index) => index).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const packs: { free: number; readonly indices: number[] }[] = [];
  for (const index of longestFirst) {
    const size = sizes[index] ?? 0;
    let best: (typeof packs)[number] | undefined;
    for (const pack of packs) {
      if (pack.free >= size && (best === undefined || pack.free < best.free)) best = pack;
    }
    if (best === undefined) {
      best = { free: capacity, indices: [] };
      packs.push(best);
    }
    best.free -= size;
    best.indices.push(index);
  }
  return packs.map(({ indices }) => indices.sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** The most requests that a text of this size may take when its segments are under 1,000 bytes. */
export function maxRequests(totalBytes: number, maxRequestBytes: number): number {
  return Math.floor(1.05 * Math.ceil(totalBytes / maxRequestBytes) + 1);
}
