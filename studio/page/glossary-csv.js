/** The terms of a glossary's CSV, header aside; quoting is understood, faults are left for the studio to tell. */
export function parseCsv(csv) {
  const rows = [];
  let row = [''];
  let quoted = false;
  for (let index = 0; index < csv.length; index += 1) {
    const sign = csv[index];
    if (quoted) {
      if (sign !== '"') row[row.length - 1] += sign;
      else if (csv[index + 1] === '"') {
        row[row.length - 1] += '"';
        index += 1;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') row.push('');
    else if (sign === '\n') {
      rows.push(row);
      row = [''];
    } else if (sign !== '\r' && sign !== '\ufeff') row[row.length - 1] += sign;
  }
  rows.push(row);
  return rows.slice(1).filter((cells) => cells.some((cell) => cell.trim() !== ''));
}

/** A glossary's CSV of some terms; rows without a word are left out. */
export function writeCsv(terms) {
  const quoted = (cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const filled = terms.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  return ['source,target,note', ...filled.map((cells) => cells.map((cell) => quoted(cell.trim())).join(','))]
    .map((line) => `${line}\n`)
    .join('');
}
