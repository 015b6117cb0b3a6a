import { readFileSync } from 'node:fs';

/** The text of one lexicon file beside this module, such as `verbs.tsv`. */
export function readTable(name: string): string {
  return readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
}

/** The rows of a table, comments and empty lines left out, each cut at its tabs. */
export function tableRows(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    rows.push((line.endsWith('\r') ? line.slice(0, -1) : line).split('\t'));
  }
  return rows;
}

/** The values of a cell that holds several, separated by `|`. */
export function cellValues(cell: string | undefined): string[] {
  if (cell === undefined || cell === '') return [];
  return cell.includes('|') ? cell.split('|').filter((value) => value !== '') : [cell];
}
