/** A pair of positions in two lists; null where one list has nothing that corresponds. */
export type Alignment = readonly [left: number | null, right: number | null];

/** Beyond so many cells the middle is compared as a whole: a person reads no such comparison anyway. */
const maxCells = 4_000_000;

/**
 * Aligns two lists by their longest common subsequence: equal items face each other, in order; what stands between them is
 * left over on its side.
 */
export function alignItems(left: readonly string[], right: readonly string[]): Alignment[] {
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  const longest = Math.min(left.length, right.length) - start;
  while (end < longest && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  const middle = alignMiddle(left.slice(start, left.length - end), right.slice(start, right.length - end));
  return [
    ...Array.from({ length: start }, (_, index): Alignment => [index, index]),
    ...middle.map(([a, b]): Alignment => [a === null ? null : a + start, b === null ? null : b + start]),
    ...Array.from({ length: end }, (_, index): Alignment => [left.length - end + index, right.length - end + index]),
  ];
}

function alignMiddle(left: readonly string[], right: readonly string[]): Alignment[] {
  const onlyLeft = left.map((_, index): Alignment => [index, null]);
  const onlyRight = right.map((_, index): Alignment => [null, index]);
  if (left.length === 0 || right.length === 0 || left.length * right.length > maxCells)
    return [...onlyLeft, ...onlyRight];
  const width = right.length + 1;
  // lengths[i * width + j]: the longest common subsequence of left from i and right from j.
  const lengths = new Uint32Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const below = lengths[(i + 1) * width + j] ?? 0;
      const beside = lengths[i * width + j + 1] ?? 0;
      const both = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
      lengths[i * width + j] = left[i] === right[j] ? both : Math.max(below, beside);
    }
  }
  const aligned: Alignment[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) aligned.push([i++, j++]);
    else if (j >= right.length) aligned.push([i++, null]);
    else if (i >= left.length) aligned.push([null, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) aligned.push([i++, null]);
    else aligned.push([null, j++]);
  }
  return aligned;
}
