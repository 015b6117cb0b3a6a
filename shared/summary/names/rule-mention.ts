import type { Reading } from '../words/clitics.ts';
import type { Token } from '../words/tokens.ts';
import type { Mention } from './mention.ts';

/** The mention of a body or place that a rule found in the tokens from `from` to `to`; `reading` is its first word without proclitics. */
export function ruleMention(
  kind: 'organisation' | 'place',
  tokens: readonly Token[],
  from: number,
  to: number,
  start: number,
  rank: number,
  reading?: Reading,
): Mention {
  const words = tokens.slice(from, to).map((token) => token.fold);
  if (reading !== undefined) words[0] = reading.fold;
  return {
    kind,
    from,
    to,
    start,
    end: tokens[to - 1]?.end ?? start,
    words,
    entry: null,
    role: null,
    roleHead: null,
    rank,
  };
}
