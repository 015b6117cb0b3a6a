import type { NameEntry } from './entries.ts';
import { cellValues, readTable, tableRows } from './read-table.ts';

export type { NameEntry } from './entries.ts';

const noVariants: readonly string[] = [];

let loaded: readonly NameEntry[] | null = null;

/** The gazetteer: places, organisations and people with their usual English spelling; read once and kept. */
export function loadNames(): readonly NameEntry[] {
  if (loaded === null) {
    const found: NameEntry[] = [];
    for (const row of tableRows(readTable('names.tsv'))) {
      const [spellings, readings, kind] = [cellValues(row[0]), cellValues(row[1]), row[2]];
      const [arabic, english, nationality] = [spellings[0], readings[0], readings[1] ?? null];
      if (!arabic || !english || !kind) continue;
      const variants = spellings.length === 1 ? noVariants : spellings.slice(1);
      found.push({ arabic, variants, english, kind, code: row[3] || null, nationality });
    }
    loaded = found;
  }
  return loaded;
}
