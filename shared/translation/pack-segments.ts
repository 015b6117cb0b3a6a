/**
 * Packs texts into requests: each request's lines, joined by newlines, hold at most `maxRequestBytes` of UTF-8.
 * Best fit, longest first, tells how few requests do; they are then filled evenly where that fits.
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
  const chosen = levelled(longestFirst, sizes, packs.length, capacity) ?? packs;
  return chosen.map(({ indices }) => [...indices].sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/**
 * The same number of requests filled evenly, so that none takes longer than it must and all are done at about one time;
 * null when some text does not fit that way.
 */
function levelled(
  longestFirst: readonly number[],
  sizes: readonly number[],
  count: number,
  capacity: number,
): readonly { readonly indices: readonly number[] }[] | null {
  const packs = Array.from({ length: count }, () => ({ size: 0, indices: [] as number[] }));
  for (const index of longestFirst) {
    const least = packs.reduce((best, pack) => (pack.size < best.size ? pack : best));
    least.size += sizes[index] ?? 0;
    if (least.size > capacity) return null;
    least.indices.push(index);
  }
  return packs;
}

/** The most requests that a text of this size may take when its segments are under 1,000 bytes. */
export function maxRequests(totalBytes: number, maxRequestBytes: number): number {
  return Math.floor(1.05 * Math.ceil(totalBytes / maxRequestBytes) + 1);
}
