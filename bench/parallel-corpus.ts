import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A stretch of text in both languages. */
export interface ParallelText {
  readonly source: string;
  readonly target: string;
}

/** The NTREX development set beside the project, or null when it is not there. */
export function readNtrex(): {
  readonly sentences: readonly ParallelText[];
  readonly paragraphs: readonly ParallelText[];
} | null {
  const folder = new URL('../../shared/data/ntrex/', import.meta.url).pathname;
  if (!existsSync(folder)) return null;
  const documents = readdirSync(join(folder, 'dev'))
    .filter((file) => file.endsWith('.ar.txt'))
    .sort();
  const read = (file: string, separator: RegExp): string[] =>
    readFileSync(join(folder, file), 'utf8').trim().split(separator);
  const pair = (sources: readonly string[], targets: readonly string[]): ParallelText[] =>
    sources.map((source, index) => ({ source, target: targets[index] ?? '' }));
  return {
    sentences: pair(read('dev.ar.seg', /\n/), read('dev.en.seg', /\n/)),
    paragraphs: documents.flatMap((file) =>
      pair(read(`dev/${file}`, /\n\s*\n/), read(`dev/${file.replace('.ar.', '.en.')}`, /\n\s*\n/)),
    ),
  };
}
