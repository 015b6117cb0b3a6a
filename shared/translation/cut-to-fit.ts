import { cutInTwo } from './cut-in-two.ts';
import { maxRequests, packSegments } from './pack-segments.ts';

/** The lines of each source text, and which go into each request. */
export interface FittedLines {
  readonly linesBySource: ReadonlyMap<string, readonly string[]>;
  /** The lines to be sent, each once. */
  readonly lines: readonly string[];
  /** Indices of `lines`, request by request. */
  readonly packs: readonly (readonly number[])[];
}

/** How often what has been cut may be cut again. */
const maxCuts = 3;
/** In how many steps the lines of one size are cut, so that hardly more are cut than must be. */
const steps = 16;

/**
 * Packs lines into requests. Where their lengths leave so much of each request empty that it takes more than `maxRequests`,
 * the longest lines are cut in two, as many as it takes: halves fill what whole lines leave.
 * @param isOpen whether a line is to be sent
 */
export function cutToFit(
  linesBySource: ReadonlyMap<string, readonly string[]>,
  isOpen: (line: string) => boolean,
  maxRequestBytes: number | null,
): FittedLines {
  let fitted = pack(linesBySource, isOpen, maxRequestBytes);
  if (maxRequestBytes === null) return fitted;
  const enough = maxRequests(Buffer.byteLength(fitted.lines.join('\n')), maxRequestBytes);
  // What came in pieces already was cut by an earlier run, which the next one must be able to tell.
  const whole = new Set([...linesBySource].filter(([, lines]) => lines.length === 1).map(([source]) => source));
  for (let round = 0; round < maxCuts && fitted.packs.length > enough; round += 1) {
    const longestFirst = fitted.lines
      .map((line) => ({ line, bytes: Buffer.byteLength(line) }))
      .sort((a, b) => b.bytes - a.bytes)
      .map(({ line }) => line);
    const batch = Math.ceil(longestFirst.length / steps);
    for (let from = 0; from < longestFirst.length && fitted.packs.length > enough; from += batch) {
      const cut = new Map(longestFirst.slice(from, from + batch).map((line) => [line, cutInTwo(line) ?? [line]]));
      const next = [...fitted.linesBySource].map(
        ([source, lines]) =>
          [source, whole.has(source) ? lines.flatMap((line) => cut.get(line) ?? [line]) : lines] as const,
      );
      fitted = pack(new Map(next), isOpen, maxRequestBytes);
    }
  }
  return fitted;
}

/**
 * The pieces of a line as an earlier run may have cut it: where one of them is known, that run was cut short and paid for
 * it. Null when none is.
 */
export function knownPieces(
  line: string,
  isKnown: (piece: string) => boolean,
  cuts = maxCuts,
): readonly string[] | null {
  const halves = cuts === 0 ? null : cutInTwo(line);
  if (halves === null) return null;
  const pieces = halves.map((half) => (isKnown(half) ? [half] : knownPieces(half, isKnown, cuts - 1)));
  return pieces.every((each) => each === null) ? null : pieces.flatMap((each, index) => each ?? halves[index] ?? []);
}

function pack(
  linesBySource: ReadonlyMap<string, readonly string[]>,
  isOpen: (line: string) => boolean,
  maxRequestBytes: number | null,
): FittedLines {
  const lines = [...new Set([...linesBySource.values()].flat())].filter(isOpen);
  return { linesBySource, lines, packs: packSegments(lines, maxRequestBytes) };
}
