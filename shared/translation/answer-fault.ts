import { type TextToken, tokenise } from '../domain/text-tokens.ts';
import { alignByLength, costOneByOne } from './checks/align-by-length.ts';

/** A line this short says nothing by its length. */
const shortLineLength = 40;
/** How far a line's share of the answer may be from its share of the request; translations between languages stay within. */
const maxLengthRatio = 4;
/** How much more likely merged and split lines must be, as a natural logarithm, than lines that match. */
const shiftEvidence = 3;

/**
 * What shows that an engine's answer does not match the request line by line, or null when nothing does: lines lost or
 * added, an empty line, numbers and addresses that moved to the line next to theirs, lengths that cannot be right.
 */
export function answerFault(sources: readonly string[], targets: readonly string[]): string | null {
  if (targets.length !== sources.length) return `expected ${sources.length} lines, got ${targets.length}`;
  const empty = targets.findIndex((target, index) => target.trim() === '' && sources[index]?.trim() !== '');
  if (empty >= 0) return `line ${empty + 1} came back empty`;
  const moved = movedAnchor(sources, targets);
  if (moved !== null) return moved;
  const uneven = unevenLine(sources, targets);
  if (uneven !== null) return `the length of line ${uneven + 1} does not match`;
  return isShifted(sources, targets) ? 'the lengths match better with lines merged and split' : null;
}

/** Whether lines that were merged and split make the lengths much more likely than lines that match one by one. */
function isShifted(sources: readonly string[], targets: readonly string[]): boolean {
  const ratio = totalLength(targets) / Math.max(1, totalLength(sources));
  return costOneByOne(sources, targets, ratio) - alignByLength(sources, targets, ratio).cost > shiftEvidence;
}

function totalLength(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

/** A number or address that is missing from its line and stands in a neighbour's that should not have it. */
function movedAnchor(sources: readonly string[], targets: readonly string[]): string | null {
  const wanted = sources.map(anchorsOf);
  const got = targets.map(anchorsOf);
  for (let line = 0; line < wanted.length; line += 1) {
    for (const anchor of wanted[line] ?? []) {
      if (got[line]?.has(anchor)) continue;
      const neighbour = [line - 1, line + 1].find((other) => got[other]?.has(anchor) && !wanted[other]?.has(anchor));
      if (neighbour !== undefined) return `"${anchor}" of line ${line + 1} came back on line ${neighbour + 1}`;
    }
  }
  return null;
}

/** What reads the same in both languages; one-digit numbers are often written out. */
function anchorsOf(text: string): Set<string> {
  return new Set(
    tokenise(text)
      .filter(isAnchor)
      .map((token) => (token.kind === 'numeral' ? String(token.value) : token.text)),
  );
}

function isAnchor(token: TextToken): boolean {
  return token.kind === 'verbatim' || (token.kind === 'numeral' && token.value >= 10);
}

function unevenLine(sources: readonly string[], targets: readonly string[]): number | null {
  const expected = totalLength(targets) / Math.max(1, totalLength(sources));
  const line = sources.findIndex((source, index) => {
    const length = targets[index]?.length ?? 0;
    if (Math.max(source.length, length) < shortLineLength) return false;
    const ratio = length / Math.max(1, source.length) / expected;
    return ratio > maxLengthRatio || ratio < 1 / maxLengthRatio;
  });
  return line < 0 ? null : line;
}
