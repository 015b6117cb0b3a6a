import type { NameEntry } from './entries.ts';
import { cellValues, readTable, tableRows } from './read-table.ts';

export type { NameEntry } from './entries.ts';

let loaded: readonly NameEntry[] | null = null;

/** The gazetteer: places, organisations and people with their usual English spelling; read once and kept. */
export function loadNames(): readonly NameEntry[] {
  loaded ??= tableRows(readTable('names.tsv')).flatMap(([spellings, reading, kind, code]) => {
    const [arabic, ...variants] = cellValues(spellings);
    const [english, nationality = null] = cellValues(reading);
    return arabic && english && kind ? [{ arabic, variants, english, kind, code: code || null, nationality }] : [];
  });
  return loaded;
}
