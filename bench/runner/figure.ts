/** One measured figure beside its limit. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it is held against; null when it is only told. */
  readonly limit: number | null;
  /** How much of its limit it uses: at most 1 is within, whether the limit is the most or the least allowed. */
  readonly ratio: number | null;
  readonly bound: 'at most' | 'at least' | 'baseline' | 'told';
}

/** A figure that must not be more than its limit. */
export function atMost(name: string, value: number, unit: string, limit: number): Figure {
  return { name, value, unit, limit, ratio: value === limit ? 1 : value / limit, bound: 'at most' };
}

/** A figure that must not be less than its limit. */
export function atLeast(name: string, value: number, unit: string, limit: number): Figure {
  return { name, value, unit, limit, ratio: limit / value, bound: 'at least' };
}

/** A figure that others, measured beside it, are held against. */
export function baseline(name: string, value: number, unit: string): Figure {
  return { name, value, unit, limit: value, ratio: 1, bound: 'baseline' };
}

/** A figure without a limit. */
export function told(name: string, value: number, unit: string): Figure {
  return { name, value, unit, limit: null, ratio: null, bound: 'told' };
}

/** Whether a figure keeps its limit, or has none. */
export function isWithin({ ratio }: Figure): boolean {
  return ratio === null || ratio <= 1;
}
