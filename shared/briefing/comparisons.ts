import type { NumberFact } from '../contract/summary.ts';
import type { Placed } from './place-facts.ts';

/** Amounts of one unit that the article sets side by side, largest first. */
export interface Comparison {
  readonly unit: string;
  readonly facts: readonly Placed<NumberFact>[];
}

// How long things take is told, not compared.
const durations = new Set(['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years', 'decades', 'centuries']);
/** Beyond this ratio the smaller bar would be invisible, and the two are hardly of a kind. */
const widestRatio = 100;
const mostBars = 8;

/**
 * The comparisons an article makes: three or more different amounts of the same unit, or two in one paragraph.
 * Amounts without a unit, below zero, of time, or too far apart to be drawn are not compared.
 */
export function findComparisons(numbers: readonly Placed<NumberFact>[]): Comparison[] {
  const byUnit = Map.groupBy(numbers.filter(isComparable), ({ item }) => item.unit?.target.toLowerCase() ?? '');
  return [...byUnit].flatMap(([unit, facts]) => {
    const values = facts.map(({ item }) => item.value);
    const isDrawable = Math.max(...values) / Math.min(...values) <= widestRatio && facts.length <= mostBars;
    const isCompared = new Set(values).size >= 3 || (new Set(values).size === 2 && shareParagraph(facts));
    return isDrawable && isCompared ? [{ unit, facts: facts.toSorted((a, b) => b.item.value - a.item.value) }] : [];
  });
}

function isComparable({ item: { value, unit } }: Placed<NumberFact>): boolean {
  return value > 0 && unit !== null && unit.target !== '' && !durations.has(unit.target.toLowerCase());
}

function shareParagraph(facts: readonly Placed<NumberFact>[]): boolean {
  const [first, ...others] = facts.map(({ item }) => new Set(item.evidence.map(({ segment }) => segment)));
  return first !== undefined && others.every((segments) => [...segments].some((segment) => first.has(segment)));
}
