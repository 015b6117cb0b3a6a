import type { NameEntry } from './entries.ts';
import { cellValues, readTable, tableRows } from './read-table.ts';

/** A name of the news that only the summary knows. */
export interface PressName extends NameEntry {
  /** Whether it is an everyday word too, so that it tells nothing where it stands alone. */
  readonly everyday: boolean;
}

let loaded: readonly PressName[] | null = null;

/** Places, organisations and families with the spelling of the English press, besides those of `loadNames`; read once and kept. */
export function loadPressNames(): readonly PressName[] {
  loaded ??= tableRows(readTable('press-names.tsv')).flatMap(([spellings, english, kind, note]) => {
    const [arabic, ...variants] = cellValues(spellings);
    return arabic && english && kind
      ? [{ arabic, variants, english, kind, code: null, everyday: note === 'everyday' }]
      : [];
  });
  return loaded;
}
