import type { TranslatedSegment, Translation, Warning } from '../../shared/contract/translation.ts';
import { alignItems } from './align-items.ts';
import { type Part, type WordChanges, wordChanges } from './word-changes.ts';

/** One segment of one side, its words marked where the other side has others. */
export interface ComparedSegment {
  readonly id: string;
  readonly source: readonly Part[];
  readonly target: readonly Part[];
  readonly warnings: readonly Warning[];
}

/** Two segments that correspond, or one that has none to correspond to. */
export interface ComparedRow {
  readonly left: ComparedSegment | null;
  readonly right: ComparedSegment | null;
  /** Whether the Arabic, and whether the translation, differs. */
  readonly sourceChanged: boolean;
  readonly targetChanged: boolean;
}

/**
 * Puts two translations of an article side by side: two versions of it, or two translators. Segments with the same Arabic
 * face each other; of those between, as many as possible face each other in order, since an edited paragraph stays in its place.
 * Texts that have little in common are shown without marks.
 */
export function compareTranslations(left: Translation, right: Translation): ComparedRow[] {
  const aligned = alignItems(
    left.segments.map(({ source }) => source),
    right.segments.map(({ source }) => source),
  );
  const rows: ComparedRow[] = [];
  let onlyLeft: TranslatedSegment[] = [];
  let onlyRight: TranslatedSegment[] = [];
  const settle = () => {
    for (let index = 0; index < Math.max(onlyLeft.length, onlyRight.length); index += 1) {
      rows.push(comparedRow(onlyLeft[index] ?? null, onlyRight[index] ?? null));
    }
    onlyLeft = [];
    onlyRight = [];
  };
  for (const [i, j] of aligned) {
    const a = i === null ? null : (left.segments[i] ?? null);
    const b = j === null ? null : (right.segments[j] ?? null);
    if (a !== null && b !== null) {
      settle();
      rows.push(comparedRow(a, b));
    } else if (a !== null) onlyLeft.push(a);
    else if (b !== null) onlyRight.push(b);
  }
  settle();
  return rows;
}

function comparedRow(left: TranslatedSegment | null, right: TranslatedSegment | null): ComparedRow {
  const source = changesOf(left?.source ?? '', right?.source ?? '');
  const target = changesOf(left?.target ?? '', right?.target ?? '');
  return {
    left: left && { id: left.id, source: source.left, target: target.left, warnings: left.warnings },
    right: right && { id: right.id, source: source.right, target: target.right, warnings: right.warnings },
    sourceChanged: left?.source !== right?.source,
    targetChanged: left?.target !== right?.target,
  };
}

/** Below this share of letters in common, marks would cover everything and show nothing. */
const leastInCommon = 1 / 3;

function changesOf(left: string, right: string): WordChanges {
  const changes = wordChanges(left, right);
  const common = changes.left.reduce(
    (sum, [text, changed]) => sum + (changed ? 0 : text.replaceAll(/\P{L}/gu, '').length),
    0,
  );
  const letters = Math.max(left.replaceAll(/\P{L}/gu, '').length, right.replaceAll(/\P{L}/gu, '').length);
  return common >= letters * leastInCommon ? changes : { left: [[left, false]], right: [[right, false]] };
}
