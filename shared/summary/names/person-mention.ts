import type { Span } from '../../contract/summary.ts';
import { readings } from '../words/clitics.ts';
import type { Token } from '../words/tokens.ts';
import type { Mention } from './mention.ts';

/** The mention of a person that covers the tokens from `from` to `to`, its first word read from offset `start` on. */
export function personMention(
  tokens: readonly Token[],
  from: number,
  to: number,
  start: number,
  role: Span | null,
  rank: number,
): Mention {
  const first = tokens[from];
  const words = tokens.slice(from, to).map((token) => token.fold);
  if (first !== undefined && start > first.start) {
    words[0] = readings(first).find((reading) => reading.start === start)?.fold ?? first.fold;
  }
  return {
    kind: 'person',
    from,
    to,
    start,
    end: tokens[to - 1]?.end ?? start,
    words,
    entry: null,
    role,
    roleHead: null,
    rank,
  };
}
