import { readFileSync } from 'node:fs';

/** The text of one lexicon file beside this module, such as `verbs.tsv`. */
export function readTable(name: string): string {
  return readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
}

const comment = '#'.charCodeAt(0);

/** The rows of a table, comments and empty lines left out, each cut at its tabs. */
export function tableRows(text: string): string[][] {
  const rows: string[][] = [];
  const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  for (const line of plain.split('\n')) {
    if (line.length > 0 && line.charCodeAt(0) !== comment) rows.push(line.split('\t'));
  }
  return rows;
}

/** The values of a cell that holds several, separated by `|`. */
export function cellValues(cell: string | undefined): string[] {
  if (cell === undefined || cell === '') return [];
  return cell.includes('|') ? cell.split('|').filter((value) => value !== '') : [cell];
}
