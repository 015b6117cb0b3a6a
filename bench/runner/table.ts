import { type Figure, isWithin } from './figure.ts';

/** The figures as a table in Markdown; those beyond their limit are marked. */
export function figuresTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    `${rounded(figure.value)} ${figure.unit}`.trim(),
    limitOf(figure),
    figure.ratio === null ? '' : figure.ratio.toFixed(2),
    isWithin(figure) ? '' : 'BEYOND',
  ]);
  const header = ['figure', 'value', 'limit', 'ratio', ''];
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function limitOf({ bound, limit }: Figure): string {
  if (bound === 'told' || limit === null) return '';
  if (bound === 'baseline') return 'baseline';
  return `${bound} ${rounded(limit)}`;
}

/** Four digits that count. */
function rounded(value: number): string {
  return Math.abs(value) >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(4)));
}
