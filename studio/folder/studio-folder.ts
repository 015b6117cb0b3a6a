import { join } from 'node:path';
import { sha256 } from '../../shared/domain/fingerprint.ts';
import { statePrefix } from '../../shared/domain/object-key.ts';

/** Where the studio keeps what belongs to an article but is no output of it; hidden, and beside the pipeline's own state. */
export interface StudioFolder {
  /** The folder of articles. */
  readonly articles: string;
  /** Outputs of trials with other translators: never beside the article. */
  readonly trials: string;
  /** Former translations of an article. */
  historyOf(key: string): string;
  /** Former contents of an article. */
  originalsOf(key: string): string;
  /** What a person stated of an article when it was added. */
  statementOf(key: string): string;
  /** The house glossary unless another file was named. */
  readonly terminology: string;
}

/** The places in a folder of articles. */
export function studioFolder(articles: string): StudioFolder {
  const state = join(articles, statePrefix, 'studio');
  return {
    articles,
    trials: join(state, 'trials'),
    historyOf: (key) => join(state, 'history', sha256(key)),
    originalsOf: (key) => join(state, 'originals', sha256(key)),
    statementOf: (key) => join(state, 'statements', `${sha256(key)}.json`),
    terminology: join(state, 'terminology.csv'),
  };
}
