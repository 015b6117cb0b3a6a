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
 * Reads a house glossary: CSV in UTF-8 with the header `source,target,note` (the note is for people and may be left out), or,
 * for several target languages, with a column for each: `source,en,fr,note`. There an empty cell leaves the term to the
 * engine.
 * @param name how outputs call it
 * @param targetLanguage for which the terms are wanted
 * @throws ConfigurationError listing every faulty line
 */
export function parseTerminology(csv: string, name: string, targetLanguage = 'en'): Terminology {
  const bytes = Buffer.byteLength(csv);
  if (bytes > maxTerminologyBytes) {
    throw new ConfigurationError([`${name}: ${bytes} bytes, and at most ${maxTerminologyBytes} are accepted.`]);
  }
  const [header, ...rows] = rowsOf(csv, name);
  const columns = columnsOf(header?.record ?? [], name, targetLanguage);
  const faults: string[] = [];
  const earlierBySpelling = new Map<
    string,
    { readonly line: number; readonly source: string; readonly target: string }
  >();
  const terms: Term[] = [];
  for (const { record, info } of rows) {
    const cells = record.map((cell) => cell.normalize('NFC').trim());
    const [source = '', target = ''] = [cells[0], cells[columns.target]];
    if (target === '' && source !== '' && columns.optional && record.length <= columns.count) continue;
    const rowFaults = faultsOf(record, columns, source, target);
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

interface Columns {
  /** Which one has the targets. */
  readonly target: number;
  readonly count: number;
  /** How many columns a row must have. */
  readonly least: number;
  /** Whether a term may be without a target. */
  readonly optional: boolean;
}

/** What the columns are. @throws ConfigurationError when the header is another, or the language has no column */
function columnsOf(record: readonly string[], name: string, targetLanguage: string): Columns {
  const header = record.map((column) => column.trim().toLowerCase());
  const targets = header.slice(1, header.at(-1) === 'note' ? -1 : undefined);
  const isPlain = targets.length === 1 && targets[0] === 'target';
  const areLanguages = targets.length > 0 && targets.every((column) => /^[a-z]{2,3}(?:-[a-z0-9]+)*$/.test(column));
  if (header[0] !== 'source' || !(isPlain || areLanguages)) {
    throw new ConfigurationError([`${name}: expected the header "source,target,note", got "${header.join(',')}".`]);
  }
  const target = isPlain ? 0 : targets.indexOf(targetLanguage.toLowerCase());
  if (target < 0) {
    throw new ConfigurationError([`${name}: no column "${targetLanguage}" in the header "${header.join(',')}".`]);
  }
  return { target: target + 1, count: header.length, least: targets.length + 1, optional: !isPlain };
}

function rowsOf(csv: string, name: string): Row[] {
  try {
    return parse(csv, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as Row[];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError([`${name}: not a CSV file: ${detail}.`]);
  }
}

function faultsOf(record: readonly string[], { least }: Columns, source: string, target: string): string[] {
  const faults: string[] = [];
  if (record.length < least || record.length > least + 1)
    faults.push(`expected ${least} or ${least + 1} columns, got ${record.length}`);
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
