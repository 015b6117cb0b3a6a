/** Where runs of backticks stand in a text, by length: a code span's end is found without searching twice. */
export class BacktickRuns {
  readonly #lengthByStart = new Map<number, number>();
  readonly #startsByLength = new Map<number, { readonly starts: number[]; passed: number }>();

  constructor(text: string) {
    for (const { 0: run, index } of text.matchAll(/`+/g)) {
      this.#lengthByStart.set(index, run.length);
      const known = this.#startsByLength.get(run.length);
      if (known === undefined) this.#startsByLength.set(run.length, { starts: [index], passed: 0 });
      else known.starts.push(index);
    }
  }

  /** The length of the run that starts at `index`; 1 in the middle of one, which only an escaped backtick leads to. */
  lengthAt(index: number): number {
    return this.#lengthByStart.get(index) ?? 1;
  }

  /** Where the next run of this length behind `index` starts, or null. To be asked with growing indices. */
  closing(index: number, length: number): number | null {
    const runs = this.#startsByLength.get(length);
    if (runs === undefined) return null;
    while ((runs.starts[runs.passed] ?? Number.POSITIVE_INFINITY) <= index) runs.passed += 1;
    return runs.starts[runs.passed] ?? null;
  }
}
