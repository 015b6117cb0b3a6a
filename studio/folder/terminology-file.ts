import { readFile, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { ifThere, placeFile } from './place-file.ts';

/** The house glossary's file, which may not be there yet. */
export interface TerminologyFile {
  readonly path: string;
  /** How outputs call it. */
  readonly name: string;
  /** @returns the CSV, null when there is none */
  read(): Promise<string | null>;
  write(csv: string): Promise<void>;
  remove(): Promise<void>;
}

/** The glossary at a path. */
export function terminologyFile(path: string): TerminologyFile {
  return {
    path,
    name: basename(path).replace(/\.csv$/i, ''),
    read: () => ifThere(readFile(path, 'utf8')),
    write: (csv) => placeFile(path, csv),
    remove: () => rm(path, { force: true }),
  };
}
