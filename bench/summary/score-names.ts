import { existsSync, readFileSync } from 'node:fs';
import { findMentions } from '../../shared/summary/names/find-mentions.ts';
import type { Mention } from '../../shared/summary/names/mention.ts';
import { type Token, tokenise } from '../../shared/summary/words/tokens.ts';
import { normalise, type Score, scoreOf } from './normalise.ts';

const types = { person: 'PER', place: 'LOC', organisation: 'ORG' } as const;

interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly type: string; readonly text: string }[];
}

/** How well the names of an annotated set are found: the set of (text, type) in each record, as an entity list needs. */
export interface NameScores {
  /** With the whole token where a proclitic is written onto the name, which is how both sets are annotated. */
  readonly wholeTokens: Readonly<Record<'PER' | 'LOC' | 'ORG' | 'all', Score>>;
  /** As the summary shows names, proclitics left out, against the same annotation. */
  readonly withoutProclitics: Score;
}

/** Scores the names found in a JSON Lines file of annotated text; null when the file is not there. */
export function scoreNames(file: string): NameScores | null {
  if (!existsSync(file)) return null;
  const records = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): GoldRecord => JSON.parse(line));
  const whole = new Tally();
  const bare = new Tally();
  for (const { text, entities } of records) {
    const tokens = tokenise(text);
    const mentions = findMentions([{ text, tokens }])[0] ?? [];
    const gold = entities
      .filter(({ type }) => type !== 'MISC')
      .map((entity) => `${entity.type} ${normalise(entity.text)}`);
    whole.add(
      gold,
      mentions.map(
        (mention) => `${types[mention.kind]} ${normalise(text.slice(tokenStart(tokens, mention), mention.end))}`,
      ),
    );
    bare.add(
      gold,
      mentions.map((mention) => `${types[mention.kind]} ${normalise(text.slice(mention.start, mention.end))}`),
    );
  }
  return {
    wholeTokens: { PER: whole.score('PER'), LOC: whole.score('LOC'), ORG: whole.score('ORG'), all: whole.score('') },
    withoutProclitics: bare.score(''),
  };
}

class Tally {
  readonly #records: { gold: ReadonlySet<string>; found: ReadonlySet<string> }[] = [];

  add(gold: readonly string[], found: readonly string[]): void {
    this.#records.push({ gold: new Set(gold), found: new Set(found) });
  }

  /** Over the entities whose key begins with `prefix`. */
  score(prefix: string): Score {
    let [right, found, wanted] = [0, 0, 0];
    for (const record of this.#records) {
      const mine = [...record.found].filter((key) => key.startsWith(prefix));
      right += mine.filter((key) => record.gold.has(key)).length;
      found += mine.length;
      wanted += [...record.gold].filter((key) => key.startsWith(prefix)).length;
    }
    return scoreOf(right, found, wanted);
  }
}

function tokenStart(tokens: readonly Token[], mention: Mention): number {
  return tokens[mention.from]?.start ?? mention.start;
}
