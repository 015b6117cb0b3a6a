import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** An article file. */
export interface ArticleFile {
  readonly name: string;
  readonly body: Buffer;
}

/** The project's sample articles. */
export function sampleArticles(): readonly ArticleFile[] {
  return filesOf(new URL('../../samples/', import.meta.url), /\.(?:txt|md|html?|ninjs\.json)$/);
}

/** The news articles of the NTREX development set beside the project, or null when it is not there. */
export function ntrexArticles(): readonly ArticleFile[] | null {
  const folder = new URL('../../../shared/data/ntrex/dev/', import.meta.url);
  return existsSync(folder) ? filesOf(folder, /\.ar\.txt$/) : null;
}

function filesOf(folder: URL, pattern: RegExp): readonly ArticleFile[] {
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => ({ name, body: readFileSync(new URL(name, folder)) }));
}
