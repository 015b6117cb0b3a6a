import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The lexicon's files, by name: what the summary's extractors and the offline engine read at run time. */
export const wordLists: readonly string[] = readdirSync(join(import.meta.dirname, '../shared/lexicon')).filter((name) =>
  name.endsWith('.tsv'),
);
