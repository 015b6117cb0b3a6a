import { readings } from '../words/clitics.ts';
import type { Token } from '../words/tokens.ts';
import { type EntityKind, familyName, givenName, kindOf, longestName } from './gazetteer.ts';

/** Whether a listed place or organisation begins at a token; `fold` is its first word without proclitics. */
export function isListedBody(tokens: readonly Token[], at: number, fold: string): boolean {
  return longestName(tokens, at, fold)?.entries.some((entry) => isBody(kindOf(entry))) ?? false;
}

/** Whether a token begins a listed place or organisation, and can be nobody's first or family name. */
export function startsPlaceOrBody(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || givenName(token.fold) !== null || familyName(token.fold) !== null) return false;
  return readings(token).some(({ fold }) => isListedBody(tokens, at, fold));
}

/** Whether something listed is a place or an organisation. */
export function isBody(kind: EntityKind | null): boolean {
  return kind === 'place' || kind === 'organisation';
}
