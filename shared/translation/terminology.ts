import { parse } from 'csv-parse/sync';
import { foldLetters } from '../arabic/letters.ts';
import { ConfigurationError } from '../domain/errors.ts';
import { sha256 } from '../domain/fingerprint.ts';
import type { Term, Terminology } from '../ports/translator.ts';

/** The most bytes of a glossary file (Amazon Translate, "Guidelines and quotas": custom terminology file size). */
export const maxTerminologyBytes = 10_000_000;

/** The most UTF-8 bytes of a term on either side (the same page: source and target text length per term). */
export const maxTermBytes = 200;

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a house glossary: CSV in UTF-8 with the header `source,target,note` (the note is for people and may be left out).
 * @param name how outputs call it
 * @throws ConfigurationError listing every faulty line
 */
export function parseTerminology(csv: string, name: string): Terminology {
  const bytes = Buffer.byteLength(csv);
  if (bytes > maxTerminologyBytes) {
    throw new ConfigurationError([`${name}: ${bytes} bytes, and at most ${maxTerminologyBytes} are accepted.`]);
  }
  const [header, ...rows] = rowsOf(csv, name);
  const columns = (header?.record ?? []).map((column) => column.trim().toLowerCase());
  if (columns[0] !== 'source' || columns[1] !== 'target' || columns.length > 3 || (columns[2] ?? 'note') !== 'note') {
    throw new ConfigurationError([`${name}: expected the header "source,target,note", got "${columns.join(',')}".`]);
  }
  const faults: string[] = [];
  const earlierBySpelling = new Map<
    string,
    { readonly line: number; readonly source: string; readonly target: string }
  >();
  const terms: Term[] = [];
  for (const { record, info } of rows) {
    const [source = '', target = ''] = record.map((cell) => cell.normalize('NFC').trim());
    const rowFaults = faultsOf(record, source, target);
    const spelling = foldLetters(source);
    const earlier = earlierBySpelling.get(spelling);
    if (earlier === undefined) earlierBySpelling.set(spelling, { line: info.lines, source, target });
    // Another spelling of a term may stand beside it: not every engine knows that they are one.
    else if (source !== '' && (earlier.source === source || earlier.target !== target)) {
      rowFaults.push(`"${source}" stands on line ${earlier.line} already`);
    }
    faults.push(...rowFaults.map((fault) => `${name}, line ${info.lines}: ${fault}.`));
    terms.push({ source, target });
  }
  if (terms.length === 0) faults.push(`${name}: no terms.`);
  if (faults.length > 0) throw new ConfigurationError(faults);
  return { name, sha256: sha256(JSON.stringify(terms)), terms };
}

function rowsOf(csv: string, name: string): Row[] {
  try {
    return parse(csv, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as Row[];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError([`${name}: not a CSV file: ${detail}.`]);
  }
}

function faultsOf(record: readonly string[], source: string, target: string): string[] {
  const faults: string[] = [];
  if (record.length < 2 || record.length > 3) faults.push(`expected 2 or 3 columns, got ${record.length}`);
  for (const [side, text] of [
    ['source', source],
    ['target', target],
  ] as const) {
    const bytes = Buffer.byteLength(text);
    if (text === '') faults.push(`the ${side} is empty`);
    if (bytes > maxTermBytes) faults.push(`the ${side} has ${bytes} bytes, and at most ${maxTermBytes} are accepted`);
    if (/[\r\n]/.test(text)) faults.push(`the ${side} has a line break`);
  }
  return faults;
}
